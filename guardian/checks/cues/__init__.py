"""Pure: tables of wordings, each by what it says; the checks that listen to one name it. No table knows a check."""
