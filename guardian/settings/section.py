"""What the tables of the configuration are made of: their base, and the kinds of values they hold."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, Strict

from guardian.settings.value import (
    between,
    credential_name,
    domain,
    duration,
    endpoint,
    file_path,
    folder,
    host_name,
    network,
    phrase,
    share,
)

Text = Annotated[str, Strict()]
Endpoint = Annotated[Text, AfterValidator(endpoint)]
Network = Annotated[Text, AfterValidator(network)]
Host = Annotated[Text, AfterValidator(host_name)]
Port = Annotated[int, Strict(), Field(ge=1, le=65535)]
Count = Annotated[int, Strict(), Field(ge=1, le=100_000)]
File = Annotated[Path, BeforeValidator(file_path)]
DAY = 86400.0  # seconds
Span = Annotated[float, BeforeValidator(between(duration, "1m", "3650d"))]
Folder = Annotated[Text, AfterValidator(folder)]
CredentialName = Annotated[Text, AfterValidator(credential_name)]
CaFile = Annotated[str, BeforeValidator(lambda value, info: str(file_path(value, info)))]
Switch = Annotated[bool, Strict()]
Domain = Annotated[Text, AfterValidator(domain)]
Phrase = Annotated[Text, AfterValidator(phrase)]
Share = Annotated[float, BeforeValidator(share)]


class Section(BaseModel):
    """One table of the configuration."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=False)
