#!/usr/bin/env bash
# Instructions for each event, conversation or whatever a row of yardsticks.rs counts. Unlike nanoseconds they hardly
# differ from run to run, so they can be compared from one commit to the next, given the same compiler.
#
#   benches/instructions.sh                 every row
#   benches/instructions.sh ROW [SIZE]      one row, with SIZE customers and twice as many
#   benches/instructions.sh --budget        fails if a row takes over 5 % more than was recorded of it
#   benches/instructions.sh --record        records every row but the hand-written ones, which only serve to compare
#
# Each row is played at two sizes, and what the larger took more is divided by what it counted more: start-up cancels.
# What was recorded holds for one compiler; under another, or without valgrind, --budget says so and does not fail.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

budget=benches/instructions.budget
compiler() { rustc --version --verbose | awk 'NR == 1 { version = $0 } $1 == "host:" { print version, $2 }'; }

if [ "${1:-}" = --budget ]; then
    recorded_with=$(sed -n 's/^compiler: //p' "$budget")
    if [ "$recorded_with" != "$(compiler)" ]; then
        echo "no instructions are counted: they were recorded with $recorded_with, and this is $(compiler)." >&2
        echo "To count on with this one, run benches/instructions.sh --record on a commit that is known to be good." >&2
        exit 0
    elif ! command -v valgrind >/dev/null; then
        echo "no instructions are counted: valgrind is not installed." >&2
        exit 0
    fi
fi

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

# Whether row $1 with $2 instructions each keeps to what was recorded of it.
keeps_to_budget() {
    awk -v row="$1" -v now="$2" -v file="$budget" '
        $1 == row {
            known = 1
            if (now > $2 * 1.05) {
                printf "%s takes %.1f instructions each; recorded are %.1f, and 5 %% more are allowed.\n", row, now, $2
                print "If there is a good reason, record it with benches/instructions.sh --record and say why."
                exit 1
            }
        }
        END { if (!known) printf "%s has no figure in %s: add one with --record\n", row, file }
    ' "$budget" >&2
}

rows=$("$program" --list)
case ${1:-} in
--budget | --record)
    rows=$(grep -v '^hand-' <<<"$rows")
    ;;
?*)
    listed=$(awk -v row="$1" '$1 == row' <<<"$rows")
    [ -n "$listed" ] || { printf 'there is no row called "%s", only:\n%s\n' "$1" "$rows" >&2; exit 2; }
    rows="$1 ${2:-${listed#* }}"
    ;;
esac

over=0
printf '%-27s %10s %11s %18s\n' row customers 'more of it' 'instructions each'
while read -r row size; do
    line=$(measure "$row" "$size")
    echo "$line"
    each=$(awk '{ print $NF }' <<<"$line")
    case ${1:-} in
    --budget) keeps_to_budget "$row" "$each" || over=1 ;;
    --record) echo "$row $each" >>"$scratch/recorded" ;;
    esac
done <<<"$rows"

if [ "${1:-}" = --record ]; then
    {
        echo "# Instructions each, by row, as benches/instructions.sh --record counted them and --budget holds them to."
        echo "compiler: $(compiler)"
        cat "$scratch/recorded"
    } >"$budget"
    echo "recorded in $budget"
fi
exit "$over"
