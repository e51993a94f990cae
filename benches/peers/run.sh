#!/usr/bin/env bash
# The yardstick models in other simulators, beside Mainstay's own rows, in one table.
#
#   benches/peers/run.sh [--arrivals N] [--customers N] [--runs N]
#
# What it installs and builds stays in target/peers, but for Mainstay's own bench. README.md says what is compared.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
private=$PWD/target/peers

if ! python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
    echo "run.sh needs Python 3.10 or later with its venv module, which Debian and Ubuntu keep in python3-venv." >&2
    exit 1
fi
[ -x "$private/venv/bin/pip" ] || python3 -m venv "$private/venv"
"$private/venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"

cargo build --release --locked --quiet --manifest-path "$here/rust/Cargo.toml" --target-dir "$private/cargo"

# Cargo ends with "  Executable benches/yardsticks.rs (path)".
built=$(cargo bench --bench yardsticks --no-run --color never 2>&1) || { printf '%s\n' "$built" >&2; exit 1; }
yardsticks=$(sed -n 's/^ *Executable .*(\(.*\))$/\1/p' <<<"$built")
[ -x "$yardsticks" ] || { printf 'no program among what cargo said:\n%s\n' "$built" >&2; exit 1; }

export PYTHONDONTWRITEBYTECODE=1
exec "$private/venv/bin/python" "$here/compare.py" \
    --yardsticks "$yardsticks" --rust-peers "$private/cargo/release/peers" "$@"
