//! How much memory there is to be had.

use std::fs;
use std::path::Path;

/// What Linux says of memory.
const MEMORY: &str = "/proc/meminfo";
/// What Linux says of the program itself: what it is held to, and what it takes.
const LIMITS: &str = "/proc/self/limits";
const STATUS: &str = "/proc/self/status";
/// Which control groups the program is in: a container may hold it to less than the machine has.
const GROUPS: &str = "/proc/self/cgroup";

/// Where a version of control groups keeps what it says of memory.
struct Control {
    root: &'static str,
    limit: &'static str,
    used: &'static str,
    /// The line of `memory.stat` with what is used for files and given back when asked for.
    files: &'static str,
}

const SECOND_VERSION: Control =
    Control { root: "/sys/fs/cgroup", limit: "memory.max", used: "memory.current", files: "inactive_file" };
const FIRST_VERSION: Control = Control {
    root: "/sys/fs/cgroup/memory",
    limit: "memory.limit_in_bytes",
    used: "memory.usage_in_bytes",
    files: "total_inactive_file",
};

/// Bytes of memory that the program may still take; none where the system does not say.
pub fn available() -> Option<f64> {
    let machine = fs::read_to_string(MEMORY).ok().and_then(|text| of_machine(&text));
    let groups = fs::read_to_string(GROUPS).unwrap_or_default();
    let limits = groups.lines().filter_map(group).flat_map(|(control, path)| {
        // Within a container the path may be the one outside: then the root is what counts. A group is also held to
        // what the groups around it may take.
        let around: Vec<&Path> = Path::new(path).ancestors().collect();
        around.into_iter().filter_map(|path| of_group(control, path)).collect::<Vec<f64>>()
    });
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let own = of_process(&read(LIMITS), &read(STATUS));
    machine.into_iter().chain(limits).chain(own).reduce(f64::min)
}

/// Bytes that the program may still take of those that `ulimit -v` allows it; none where it allows any.
fn of_process(limits: &str, status: &str) -> Option<f64> {
    let limit = amount(limits, "Max address space")?;
    Some((limit - amount(status, "VmSize:")? * 1024.0).max(0.0))
}

/// What a line of the list of control groups says: which version, and where.
fn group(line: &str) -> Option<(&'static Control, &str)> {
    let mut parts = line.splitn(3, ':');
    let (number, controllers, path) = (parts.next()?, parts.next()?, parts.next()?);
    let control = match (number, controllers) {
        ("0", "") => &SECOND_VERSION,
        (_, controllers) if controllers.split(',').any(|name| name == "memory") => &FIRST_VERSION,
        _ => return None,
    };
    Some((control, path.trim_start_matches('/')))
}

/// Bytes that a control group may still take; none where it is free or not to be seen.
fn of_group(control: &Control, path: &Path) -> Option<f64> {
    let folder = Path::new(control.root).join(path);
    let read = |name: &str| fs::read_to_string(folder.join(name)).ok();
    let number = |name: &str| read(name)?.trim().parse::<f64>().ok();
    let (limit, used) = (number(control.limit)?, number(control.used)?);
    let files = read("memory.stat").and_then(|text| amount(&text, control.files)).unwrap_or(0.0);
    Some((limit - used + files).max(0.0))
}

/// Bytes that the machine has to give, by `/proc/meminfo`.
fn of_machine(text: &str) -> Option<f64> {
    amount(text, "MemAvailable:").map(|kilobytes| kilobytes * 1024.0)
}

/// The number that follows these words at the beginning of a line.
fn amount(text: &str, words: &str) -> Option<f64> {
    let mut rests = text.lines().filter_map(|line| line.strip_prefix(words));
    rests.find_map(|rest| rest.split_whitespace().next()?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_says_how_much_is_available() {
        let text = "MemTotal:       24684096 kB\nMemFree:         3200604 kB\nMemAvailable:   1000 kB\n";
        assert_eq!(of_machine(text), Some(1_024_000.0));
        assert_eq!(of_machine("MemTotal: 1 kB"), None);
        assert_eq!(amount("inactive_file 12\ntotal_inactive_file 30", "total_inactive_file"), Some(30.0));
    }

    #[test]
    fn what_a_shell_holds_the_program_to_counts_too() {
        let limits = "Limit                     Soft Limit           Hard Limit           Units\n\
                      Max address space         3000000              unlimited            bytes\n";
        assert_eq!(of_process(limits, "VmPeak: 3000 kB\nVmSize:\t    1000 kB\n"), Some(1_976_000.0));
        assert_eq!(of_process("Max address space         unlimited            unlimited", "VmSize: 1000 kB"), None);
    }

    #[test]
    fn both_versions_of_control_groups_are_known() {
        let of = |line| group(line).map(|(control, path)| (control.limit, path));
        assert_eq!(of("0::/user.slice/a"), Some(("memory.max", "user.slice/a")));
        assert_eq!(of("4:memory:/docker/b"), Some(("memory.limit_in_bytes", "docker/b")));
        assert_eq!(of("5:cpu,cpuacct:/"), None);
        assert_eq!(of(""), None);
    }
}
