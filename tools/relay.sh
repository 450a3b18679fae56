#!/bin/sh
# A guardian for load tests, between HOST:PORT and an upstream without TLS and AUTH; state in DIR.
# usage: tools/relay.sh HOST PORT UPHOST UPPORT DIR [checks|alone]
#   checks: the default policy decides and holds nothing (observe), so that every letter goes through
#   alone:  every check is off
set -eu
umask 077
mode=${6:-checks}
cat > "$5/guardian.toml" <<T
[listen]
smtp = ["$1:$2"]
require_auth = false
[upstream]
host = "$3"
port = $4
security = "none"
[imap]
host = "127.0.0.1"
port = 143
security = "none"
[state]
url = "sqlite:///$5/guardian.db"
[policy]
mode = "observe"
T
if [ "$mode" = alone ]; then
    for family in tone care answer person clarity slips; do
        printf '[checks.%s]\naction = "off"\n' "$family" >> "$5/guardian.toml"
    done
fi
exec "$(dirname "$0")/../.venv/bin/guardian" run --config "$5/guardian.toml"
