//! Lines with what stands under each other in them.

use super::pieces::after;
use std::collections::BTreeMap;

/// A line that was laid out.
#[derive(Debug, Default)]
pub(super) struct Line {
    indent: usize,
    text: String,
    /// The character of the line at which the next piece begins.
    pub(super) width: usize,
    /// How many brackets were open before it.
    pub(super) depth_before: usize,
    /// How many are open after it.
    pub(super) depth_after: usize,
    /// Whether no bracket that was open before it is closed in it.
    pub(super) whole: bool,
    /// Where the value of its first name begins, in bytes, and how many spaces stood before it.
    value: Option<(usize, usize)>,
    /// Where a remark at its end begins, in bytes, how many spaces stood before it, and at which character of its line.
    remark: Option<(usize, usize, usize)>,
}

impl Line {
    pub(super) fn new(indent: usize, depth: usize) -> Line {
        Line { indent, width: indent, depth_before: depth, depth_after: depth, whole: true, ..Line::default() }
    }

    pub(super) fn write(&mut self, text: &str) {
        self.width = after(self.width, text);
        self.text.push_str(text);
    }

    /// Notes that the value of a name follows.
    pub(super) fn colon(&mut self, gap: usize, depth: usize) {
        if self.value.is_none() && self.remark.is_none() && depth == self.depth_before {
            self.value = Some((self.text.len(), gap));
        }
    }

    /// Notes that a remark follows.
    pub(super) fn remark(&mut self, gap: usize, column: usize) {
        // Of a name whose value stands on a later line only the remark is at a distance.
        self.value = self.value.filter(|(at, _)| *at < self.text.len());
        self.remark.get_or_insert((self.text.len(), gap, column));
        self.write(" ");
    }

    /// Notes that the line goes on after its remark.
    pub(super) fn no_remark(&mut self) {
        self.remark = None;
    }

    /// Whether it holds a whole name and value, or several, and nothing else.
    fn is_row(&self) -> bool {
        self.value.is_some() && self.whole && self.depth_before == self.depth_after && !self.text.contains('\n')
    }

    /// Characters before the value of its first name.
    fn name_width(&self) -> usize {
        self.value.map_or(0, |(at, _)| self.text[..at].chars().count())
    }

    fn insert(&mut self, at: usize, spaces: usize) {
        self.text.insert_str(at, &" ".repeat(spaces));
        if let Some((remark, _, _)) = &mut self.remark
            && *remark >= at
        {
            *remark += spaces;
        }
    }
}

/// The lines as text, with what stood under each other doing so.
pub(super) fn written(mut lines: Vec<Line>) -> String {
    let (mut run, mut depth) = (Vec::new(), 0);
    for number in 0..lines.len() {
        let line = &lines[number];
        if line.text.starts_with("//") && line.depth_before == depth {
            continue;
        }
        if !line.is_row() || line.depth_before != depth {
            align_values(&mut lines, &std::mem::take(&mut run));
            depth = lines[number].depth_before;
        }
        if lines[number].is_row() {
            run.push(number);
        }
    }
    align_values(&mut lines, &run);
    let remarked = |line: &Line| line.remark.is_some() && !line.text.contains('\n');
    for run in lines.chunk_by_mut(|one, other| remarked(one) && remarked(other)) {
        align_remarks(run);
    }
    let mut text = String::new();
    for line in lines {
        if !line.text.is_empty() {
            text.push_str(&" ".repeat(line.indent));
            text.push_str(line.text.trim_end());
        }
        text.push('\n');
    }
    text
}

/// Puts values under each other where several stood so, further off than they need. A name that is too long for the
/// others keeps its value to itself.
fn align_values(lines: &mut [Line], run: &[usize]) {
    let column = |line: &Line| line.value.map_or(0, |(_, gap)| line.name_width() + gap);
    let mut columns: BTreeMap<usize, (usize, bool)> = BTreeMap::new();
    for line in run.iter().map(|number| &lines[*number]) {
        let (count, further) = columns.entry(column(line)).or_default();
        *count += 1;
        *further |= line.value.is_some_and(|(_, gap)| gap > 1);
    }
    let candidates = columns.into_iter().filter(|(_, (count, further))| *count > 1 && *further);
    let Some((common, _)) = candidates.max_by_key(|(_, (count, _))| *count) else { return };
    let together = run.iter().map(|number| &lines[*number]).filter(|line| column(line) == common);
    let widest = together.map(Line::name_width).max().unwrap_or(0);
    for number in run {
        let line = &mut lines[*number];
        if let Some((at, _)) = line.value {
            let spaces = widest.saturating_sub(line.name_width());
            line.insert(at, spaces);
        }
    }
}

/// Leaves remarks as far off as they were, and under each other where they were.
fn align_remarks(run: &mut [Line]) {
    let columns: Vec<usize> = run.iter().filter_map(|line| Some(line.remark?.2)).collect();
    let together = columns.windows(2).all(|two| two[0] == two[1]);
    let before = |line: &Line| line.remark.map_or(0, |(at, _, _)| line.indent + line.text[..at].chars().count());
    let widest = run.iter().map(before).max().unwrap_or(0);
    let least = run.iter().filter_map(|line| Some(line.remark?.1)).min().unwrap_or(1).max(1);
    for line in run {
        let spaces = if together { widest + least - before(line) } else { 1 };
        if let Some((at, _, _)) = line.remark {
            line.insert(at, spaces - 1);
        }
    }
}
