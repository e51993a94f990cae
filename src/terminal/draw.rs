//! Drawing the screen.

use super::Screen;
use super::own_words::OwnWords;
use super::screen::Doing;
use super::wrap::wrap;
use crate::practice::{Mode, Pick, Play, Tongue, acts, behaviours};
use crate::world::Reply;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::{Block, Paragraph};

/// The least that the screen needs, in columns and lines.
const LEAST: (u16, u16) = (80, 24);
/// How many marks the meter of the mood has.
const MARKS: usize = 10;

impl Screen {
    /// Draws it as the practice stands.
    pub fn draw(&self, frame: &mut Frame<'_>, play: &Play<'_>) {
        let (area, tongue) = (frame.area(), play.tongue());
        self.too_small.set(area.width < LEAST.0 || area.height < LEAST.1);
        if self.too_small.get() {
            let numbers = [("columns", area.width), ("lines", area.height), ("width", LEAST.0), ("height", LEAST.1)];
            let text = tongue.say("screen-small", numbers.map(|(name, number)| (name, number.into())));
            return frame.render_widget(lines(wrap(&text, usize::from(area.width.max(1)), 0)), area);
        }
        // The time that is left has a line of its own, whatever else the person does.
        let timed = play.clock_says();
        let [head, clock, middle, choices, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(u16::from(timed.is_some())),
            Constraint::Fill(1),
            Constraint::Length(area.height * 2 / 5),
            Constraint::Length(1),
        ])
        .areas(area);
        let headings = play.headings().map(|heading| format!(" {heading}"));
        let fits = |heading: &&String| Line::from(heading.as_str()).width() <= usize::from(area.width);
        let heading = headings.iter().find(fits).unwrap_or(&headings[1]).clone();
        frame.render_widget(Paragraph::new(heading).style(Style::new().add_modifier(Modifier::REVERSED)), head);
        frame.render_widget(
            Paragraph::new(format!(" {}", tongue.plainly(self.keys(play))))
                .style(Style::new().add_modifier(Modifier::REVERSED)),
            foot,
        );
        if let Some(timed) = timed {
            frame.render_widget(
                Paragraph::new(format!(" {timed}")).style(Style::new().add_modifier(Modifier::BOLD)),
                clock,
            );
        }
        match &self.doing {
            Doing::Paused => {
                let text = format!("{}\n\n{}", tongue.plainly("screen-paused-text"), tongue.plainly("screen-any-key"));
                let whole = Rect { height: middle.height + choices.height, ..middle };
                panel(frame, whole, &tongue.plainly("screen-paused"), wrap(&text, inside(whole), 0), 0);
            }
            Doing::Reading(debrief) => {
                let whole = Rect { height: middle.height + choices.height, ..middle };
                let text = wrap(play.retold(debrief).trim(), inside(whole), 2);
                let most = text.len().saturating_sub(usize::from(whole.height.saturating_sub(2)));
                self.most.set(most);
                let more = (self.scrolled < most).then_some("screen-more-below");
                panel(frame, whole, &titled(tongue, "what-came", more), text, self.scrolled.min(most));
                if self.is_working() {
                    note(frame, whole, &tongue.plainly("months-working"));
                }
            }
            _ => {
                let [left, right] =
                    Layout::horizontal([Constraint::Length(area.width * 2 / 5), Constraint::Fill(1)]).areas(middle);
                self.aside(frame, play, left);
                self.conversation(frame, play, right);
                self.lower(frame, play, choices);
            }
        }
    }

    /// What stands beside the conversation; where it is too long, left and right go through it.
    fn aside(&self, frame: &mut Frame<'_>, play: &Play<'_>, area: Rect) {
        let text = self.customer(play, inside(area));
        let most = text.len().saturating_sub(usize::from(area.height.saturating_sub(2)));
        self.most_aside.set(most);
        let more = (most > 0).then_some("screen-aside");
        panel(frame, area, &titled(play.tongue(), "screen-customer", more), text, self.aside.min(most));
    }

    /// Who the customer is, how they feel, the clock, and what can be seen and granted.
    fn customer(&self, play: &Play<'_>, width: usize) -> Vec<String> {
        let now = play.rehearsal().talk().mood();
        let full = ((now * MARKS as f64).round() as usize).min(MARKS);
        let meter = format!("[{}{}]", "#".repeat(full), "-".repeat(MARKS - full));
        let value = format!("{:.0}", 100.0 * now);
        let mood = play.tongue().say("screen-mood", [("meter", meter.into()), ("value", value.into())]);
        let mut all = wrap(&play.who(), width, 0);
        all.extend(wrap(&mood, width, 0));
        all.extend(wrap(&play.clock(), width, 0));
        for today in play.today() {
            all.extend(wrap(&today, width, 2));
        }
        // What a rep needs at every turn comes first.
        for fact in play.sees() {
            all.extend(wrap(&fact, width, 2));
        }
        all.push(String::new());
        all.extend(wrap(&play.authority(), width, 2));
        for line in play.pressure() {
            all.extend(wrap(&line, width, 2));
        }
        all
    }

    fn conversation(&self, frame: &mut Frame<'_>, play: &Play<'_>, area: Rect) {
        let mut text = Vec::new();
        for paragraph in play.so_far() {
            for line in paragraph.lines() {
                text.extend(wrap(line, inside(area), 2));
            }
            text.push(String::new());
        }
        text.pop();
        let height = usize::from(area.height.saturating_sub(2));
        let most = text.len().saturating_sub(height);
        self.most.set(most);
        let from = most.saturating_sub(self.scrolled);
        let more = (from > 0).then_some("screen-more-above");
        panel(frame, area, &titled(play.tongue(), "screen-conversation", more), text, from);
    }

    /// What can be done now, or what was asked about it.
    fn lower(&self, frame: &mut Frame<'_>, play: &Play<'_>, area: Rect) {
        let (width, tongue) = (inside(area), play.tongue());
        match &self.doing {
            Doing::Ending(reply) => {
                let sure = tongue.plainly(match reply {
                    Reply::HandOver => "sure-hand-over",
                    Reply::WrapUp => "sure-wrap-up",
                    Reply::HangUp | Reply::Move { .. } => "sure-hang-up",
                });
                return panel(frame, area, &tongue.plainly("screen-sure"), wrap(&sure, width, 0), 0);
            }
            Doing::GoingBack { to, .. } => {
                let turns = play.session().replies.len();
                let numbers =
                    [("first", (play.given() + 1).into()), ("last", turns.into()), ("typed", to.as_str().into())];
                let text = tongue.say("back-which", numbers);
                let says = self.says.iter().flat_map(|says| wrap(says, width, 0));
                let text = wrap(&text, width, 0).into_iter().chain(says).collect();
                return panel(frame, area, &tongue.plainly("screen-back"), text, 0);
            }
            Doing::Own(own) => {
                let text = own_words(own, play, width);
                // What is being written stands at the end: that is shown.
                let from = text.len().saturating_sub(usize::from(area.height.saturating_sub(2)));
                return panel(frame, area, &tongue.plainly("screen-own"), text, from);
            }
            _ => {}
        }
        let with_notes = self.hint || play.mode() == Mode::Learn;
        let notes_width = if with_notes { area.width / 3 } else { 0 };
        let [list, notes] = Layout::horizontal([Constraint::Fill(1), Constraint::Length(notes_width)]).areas(area);
        let (rows, at) = self.choices(play, inside(list));
        let height = usize::from(list.height.saturating_sub(2));
        // The choice that is pointed at is shown to its last line, or from its first where it is too long for that.
        let from = (at.1 + 1).saturating_sub(height).min(at.0);
        let more = (from + height < rows.len()).then_some("screen-arrows");
        panel(frame, list, &titled(tongue, "screen-what", more), rows, from);
        if with_notes {
            panel(frame, notes, &tongue.plainly("screen-notes"), wrap(&play.notes(), inside(notes), 2), 0);
        }
        if let Some(says) = &self.says {
            note(frame, list, says);
        }
        if self.colour && play.picks().get(self.at).is_some_and(|pick| pick.needs_supervisor) {
            let row = Rect { y: list.y + 1 + (at.0.saturating_sub(from)) as u16, height: 1, ..list };
            frame.buffer_mut().set_style(row.intersection(list), Style::new().fg(Color::Yellow));
        }
    }

    /// The choices in lines, and the first and last line of the one that is pointed at.
    fn choices(&self, play: &Play<'_>, width: usize) -> (Vec<String>, (usize, usize)) {
        let (mut rows, mut at) = (Vec::new(), (0, 0));
        for (place, pick) in play.picks().iter().enumerate() {
            let first = rows.len();
            rows.extend(choice(play.tongue(), place, pick, place == self.at, width));
            if place == self.at {
                at = (first, rows.len() - 1);
            }
        }
        (rows, at)
    }

    /// The name of the line that says which keys mean anything now.
    fn keys(&self, play: &Play<'_>) -> &'static str {
        match (&self.doing, play.mode()) {
            (Doing::Choosing, Mode::Test) => "keys-choosing-test",
            (Doing::Choosing, _) => "keys-choosing",
            (Doing::Ending(_), _) => "keys-sure",
            (Doing::Own(OwnWords::Act), _) => "keys-act",
            (Doing::Own(OwnWords::Words { .. }), _) => "keys-words",
            (Doing::Own(OwnWords::Mark { .. }), _) => "keys-mark",
            (Doing::GoingBack { .. }, _) => "keys-back",
            (Doing::Paused, _) => "keys-paused",
            (Doing::Reading(_), Mode::Test) => "keys-reading-test",
            (Doing::Reading(_), _) => "keys-reading",
        }
    }
}

/// One choice in lines; a mark points at it, so that nothing hangs on colour.
fn choice(tongue: &Tongue, place: usize, pick: &Pick, pointed_at: bool, width: usize) -> Vec<String> {
    let mark = if pointed_at { '>' } else { ' ' };
    let bar = pick.bar().map(|bar| format!(" {}", tongue.plainly(bar))).unwrap_or_default();
    let act = format!("{}{bar}", pick.act);
    let text = match (&pick.words, &pick.manner) {
        (Some(words), _) => tongue.say("choice-says", [("act", act.into()), ("words", words.as_str().into())]),
        (None, Some(manner)) => tongue.say("choice-shows", [("act", act.into()), ("manner", manner.as_str().into())]),
        (None, None) => act,
    };
    let lines = wrap(&text, width.saturating_sub(5), 0).into_iter().enumerate();
    lines
        .map(|(number, line)| match number {
            0 => format!("{mark} {:>2} {line}", place + 1),
            _ => format!("     {line}"),
        })
        .collect()
}

fn own_words(own: &OwnWords, play: &Play<'_>, width: usize) -> Vec<String> {
    let tongue = play.tongue();
    let mut all = Vec::new();
    match own {
        OwnWords::Act => {
            all.extend(wrap(&tongue.plainly("screen-what"), width, 0));
            for (place, (_, act)) in acts(&play.picks()).iter().enumerate() {
                all.extend(wrap(&format!("{:>2} {act}", place + 1), width, 3));
            }
        }
        OwnWords::Words { text, .. } => {
            all.extend(wrap(&tongue.plainly("own-write"), width, 0));
            all.extend(wrap(&format!("{text}_"), width, 0));
        }
        OwnWords::Mark { text, shown, .. } => {
            all.extend(wrap(&tongue.say("quoted", [("name", text.as_str().into())]), width, 0));
            all.extend(wrap(&tongue.plainly("own-mark"), width, 0));
            for (letter, (number, name)) in ('a'..='z').zip(behaviours(play)) {
                let mark = if shown >> number & 1 == 1 { 'x' } else { ' ' };
                all.push(format!(" {letter} [{mark}] {name}"));
            }
        }
    }
    all
}

/// A title, with what it says where there is more to be seen.
fn titled(tongue: &Tongue, title: &str, more: Option<&str>) -> String {
    let title = tongue.plainly(title);
    match more {
        Some(more) => tongue.say(more, [("title", title.into())]),
        None => title,
    }
}

/// The columns inside a panel's frame.
fn inside(area: Rect) -> usize {
    usize::from(area.width.saturating_sub(4)).max(1)
}

/// A line to the person on the lower edge of a panel.
fn note(frame: &mut Frame<'_>, area: Rect, says: &str) {
    let last = Rect { y: area.bottom().saturating_sub(1), height: 1, x: area.x + 2, width: area.width - 4 };
    frame.render_widget(Paragraph::new(format!(" {says} ")), last);
}

fn panel(frame: &mut Frame<'_>, area: Rect, title: &str, text: Vec<String>, from: usize) {
    let block = Block::bordered().title(format!(" {title} "));
    let within = block.inner(area);
    let within = Rect { x: within.x + 1, width: within.width.saturating_sub(2), ..within };
    frame.render_widget(block, area);
    frame.render_widget(lines(text.into_iter().skip(from).collect()), within);
}

fn lines(text: Vec<String>) -> Paragraph<'static> {
    Paragraph::new(text.into_iter().map(Line::from).collect::<Vec<_>>())
}
