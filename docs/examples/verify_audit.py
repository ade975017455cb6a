"""Checks Gezhong's audit log with nothing of Gezhong's: docs/audit.md says what is checked.

psql "$DATABASE_URL" -At -f docs/examples/verify_audit.sql | python3 docs/examples/verify_audit.py
"""
import hashlib
import json
import sys

position, previous = 0, "0" * 64
for line in sys.stdin:
    kind, *values = json.loads(line)
    if kind == "sealed":
        position, previous = values
        continue
    stored = values.pop()
    text = b"gezhong audit 1\n"
    for value in values:
        raw = None if value is None else str(value).encode()
        text += b"-\n" if raw is None else b"%d:%s\n" % (len(raw), raw)
    if values[0] != position + 1:
        sys.exit(f"{position + 1}: missing, up to {values[0] - 1}")
    if hashlib.sha256(text).hexdigest() != stored:
        sys.exit(f"{values[0]}: changed")
    if values[-1] != previous:
        sys.exit(f"{values[0]}: does not follow the one before")
    position, previous = values[0], stored
print(f"{previous}@{position}")
