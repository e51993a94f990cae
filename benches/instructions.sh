#!/usr/bin/env bash
# Instructions for each event, conversation or whatever a row of yardsticks.rs counts. Unlike nanoseconds they hardly
# differ from run to run, so they can be compared from one commit to the next, given the same compiler.
#
#   benches/instructions.sh                 every row
#   benches/instructions.sh ROW [SIZE]      one row, with SIZE customers and twice as many
#
# Each row is played at two sizes, and what the larger took more is divided by what it counted more: start-up cancels.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v valgrind >/dev/null; then
    echo "instructions.sh counts instructions with valgrind, which is not installed." >&2
    echo "Install it with \`apt-get install valgrind\` (Debian, Ubuntu), \`dnf install valgrind\` (Fedora)" >&2
    echo "or \`pacman -S valgrind\` (Arch), and run this again." >&2
    exit 1
fi

# Cargo ends with "  Executable benches/yardsticks.rs (path)"; the optimised build is the one that `cargo bench` times.
built=$(cargo bench --bench yardsticks --no-run --color never 2>&1) || { printf '%s\n' "$built" >&2; exit 1; }
program=$(sed -n 's/^ *Executable .*(\(.*\))$/\1/p' <<<"$built")
[ -x "$program" ] || { printf 'no program among what cargo said:\n%s\n' "$built" >&2; exit 1; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Plays row $1 with $2 customers; prints the count and the instructions.
play() {
    local count instructions
    count=$(valgrind --tool=callgrind --callgrind-out-file="$scratch/profile" --log-file="$scratch/log" \
        "$program" --only "$1" --size "$2") || { cat "$scratch/log" >&2; return 1; }
    instructions=$(awk '/^(summary|totals):/ { print $2; exit }' "$scratch/profile")
    echo "$count $instructions"
}

measure() {
    local row=$1 size=$2 first second
    first=$(play "$row" "$size")
    second=$(play "$row" "$((2 * size))")
    awk -v row="$row" -v size="$size" -v first="$first" -v second="$second" 'BEGIN {
        split(first, a); split(second, b)
        if (b[1] <= a[1]) { printf "%s counts no more at twice the size\n", row > "/dev/stderr"; exit 1 }
        printf "%-27s %10d %11d %18.1f\n", row, size, b[1] - a[1], (b[2] - a[2]) / (b[1] - a[1])
    }'
}

rows=$("$program" --list)
if [ $# -gt 0 ]; then
    listed=$(awk -v row="$1" '$1 == row' <<<"$rows")
    [ -n "$listed" ] || { printf 'there is no row called "%s", only:\n%s\n' "$1" "$rows" >&2; exit 2; }
    rows="$1 ${2:-${listed#* }}"
fi

printf '%-27s %10s %11s %18s\n' row customers 'more of it' 'instructions each'
while read -r row size; do
    measure "$row" "$size"
done <<<"$rows"
