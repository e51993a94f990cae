//! Drawing the screen.

use super::Screen;
use super::own_words::{OwnWords, acts, behaviours};
use super::screen::Doing;
use super::wrap::wrap;
use crate::practice::{Mode, Pick, Play, mood};
use crate::sim::describe;
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
        let area = frame.area();
        if area.width < LEAST.0 || area.height < LEAST.1 {
            let (width, height) = LEAST;
            let text = format!(
                "This window has {} columns and {} lines; the screen needs {width} and {height}. Make it larger, or press q \
                 and use --plain.",
                area.width, area.height
            );
            return frame.render_widget(lines(wrap(&text, usize::from(area.width.max(1)), 0)), area);
        }
        let [head, middle, choices, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Fill(1),
            Constraint::Length(area.height * 2 / 5),
            Constraint::Length(1),
        ])
        .areas(area);
        let (scenario, story) = play.title();
        let title = format!(" {scenario}: {story} ({})", play.mode().name());
        frame.render_widget(Paragraph::new(title).style(Style::new().add_modifier(Modifier::REVERSED)), head);
        frame.render_widget(Paragraph::new(self.keys(play)).style(Style::new().add_modifier(Modifier::REVERSED)), foot);
        match &self.doing {
            Doing::Paused => {
                let text = "Paused. The customer's clock stands still while you think or are away.\n\nAny key goes on.";
                let whole = Rect { height: middle.height + choices.height, ..middle };
                panel(frame, whole, " Paused ", wrap(text, inside(whole), 0), 0);
            }
            Doing::Reading(debrief) => {
                let whole = Rect { height: middle.height + choices.height, ..middle };
                let text = wrap(play.retold(debrief).trim(), inside(whole), 2);
                let most = text.len().saturating_sub(usize::from(whole.height.saturating_sub(2)));
                self.most.set(most);
                let title = if self.scrolled < most { " What came of it (more below) " } else { " What came of it " };
                panel(frame, whole, title, text, self.scrolled.min(most));
            }
            _ => {
                let [left, right] =
                    Layout::horizontal([Constraint::Length(area.width * 2 / 5), Constraint::Fill(1)]).areas(middle);
                panel(frame, left, " The customer ", self.customer(play, inside(left)), 0);
                self.conversation(frame, play, right);
                self.lower(frame, play, choices);
            }
        }
    }

    /// Who the customer is, how they feel, the clock, and what can be seen and granted.
    fn customer(&self, play: &Play<'_>, width: usize) -> Vec<String> {
        let (rehearsal, now) = (play.rehearsal(), play.rehearsal().talk().mood());
        let full = ((now * MARKS as f32).round() as usize).min(MARKS);
        let meter = format!("[{}{}]", "#".repeat(full), "-".repeat(MARKS - full));
        let mut all = wrap(&format!("By {}. They are {}.", rehearsal.terms().channel(), mood(now)), width, 0);
        all.extend(wrap(&format!("Mood {meter} {:.0} of 100", 100.0 * now), width, 0));
        all.push(format!("Clock {}", describe(play.lasted())));
        for line in play.pressure(&self.behind) {
            all.extend(wrap(&line, width, 2));
        }
        all.extend(wrap(&play.authority(), width, 2));
        all.push(String::new());
        for (name, value) in play.sees() {
            all.extend(wrap(&format!("{name}: {value}"), width, 2));
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
        let title = if from > 0 { " The conversation (PgUp: more above) " } else { " The conversation " };
        panel(frame, area, title, text, from);
    }

    /// What can be done now, or what was asked about it.
    fn lower(&self, frame: &mut Frame<'_>, play: &Play<'_>, area: Rect) {
        let width = inside(area);
        match &self.doing {
            Doing::Ending(reply) => {
                let what = match reply {
                    Reply::HandOver => "hand the customer over to a colleague",
                    Reply::WrapUp => "wrap the matter up as it stands",
                    Reply::HangUp | Reply::Move { .. } => "hang up",
                };
                return panel(frame, area, " Sure? ", wrap(&format!("Do you want to {what}? y or n"), width, 0), 0);
            }
            Doing::GoingBack { to, .. } => {
                let turns = play.session().replies.len();
                let text = format!("Back to before which turn of yours, {} to {turns}? {to}_", play.given() + 1);
                let says = self.says.iter().flat_map(|says| wrap(says, width, 0));
                return panel(frame, area, " Try again ", wrap(&text, width, 0).into_iter().chain(says).collect(), 0);
            }
            Doing::Own(own) => return panel(frame, area, " In your own words ", own_words(own, play, width), 0),
            _ => {}
        }
        let with_notes = self.hint || play.mode() == Mode::Learn;
        let notes_width = if with_notes { area.width / 3 } else { 0 };
        let [list, notes] = Layout::horizontal([Constraint::Fill(1), Constraint::Length(notes_width)]).areas(area);
        let (rows, at) = self.choices(play, inside(list));
        let height = usize::from(list.height.saturating_sub(2));
        // The choice that is pointed at is shown to its last line, or from its first where it is too long for that.
        let from = (at.1 + 1).saturating_sub(height).min(at.0);
        let more = if from + height < rows.len() { " (arrows: more below)" } else { "" };
        panel(frame, list, &format!(" What do you do?{more} "), rows, from);
        if with_notes {
            panel(frame, notes, " Notes ", wrap(&play.notes(), inside(notes), 2), 0);
        }
        if let Some(says) = &self.says {
            let last = Rect { y: list.bottom().saturating_sub(1), height: 1, x: list.x + 2, width: list.width - 4 };
            frame.render_widget(Paragraph::new(format!(" {says} ")), last);
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
            rows.extend(choice(place, pick, place == self.at, width));
            if place == self.at {
                at = (first, rows.len() - 1);
            }
        }
        (rows, at)
    }

    fn keys(&self, play: &Play<'_>) -> &'static str {
        match (&self.doing, play.mode()) {
            (Doing::Choosing, Mode::Test) => " 1-9 choose  h hand over  w wrap up  x hang up  p pause  q quit",
            (Doing::Choosing, _) => " 1-9 choose h over w wrap x hang up ? hint t own words b back p pause q quit",
            (Doing::Ending(_), _) => " y yes  n no",
            (Doing::Own(OwnWords::Act), _) => " 1-9 what you do  Esc never mind",
            (Doing::Own(OwnWords::Words { .. }), _) => " Enter said  Esc never mind",
            (Doing::Own(OwnWords::Mark { .. }), _) => " letters mark  Enter done  Esc never mind",
            (Doing::GoingBack { .. }, _) => " digits and Enter  Esc never mind",
            (Doing::Paused, _) => " any key goes on",
            (Doing::Reading(_), Mode::Test) => " arrows and PgUp/PgDn read on  q done",
            (Doing::Reading(_), _) => " arrows and PgUp/PgDn read on  b try again from a turn  q done",
        }
    }
}

/// One choice in lines; a mark points at it, so that nothing hangs on colour.
fn choice(place: usize, pick: &Pick, pointed_at: bool, width: usize) -> Vec<String> {
    let mark = if pointed_at { '>' } else { ' ' };
    let words = pick.words.as_ref().map(|words| format!(": \"{words}\"")).unwrap_or_default();
    let manner = pick.manner.as_ref().map(|manner| format!(", {manner}")).unwrap_or_default();
    let asks = if pick.needs_supervisor { " (needs a supervisor)" } else { "" };
    let text = format!("{}{asks}{words}{manner}", pick.act);
    let lines = wrap(&text, width.saturating_sub(5), 0).into_iter().enumerate();
    lines
        .map(|(number, line)| match number {
            0 => format!("{mark} {:>2} {line}", place + 1),
            _ => format!("     {line}"),
        })
        .collect()
}

fn own_words(own: &OwnWords, play: &Play<'_>, width: usize) -> Vec<String> {
    let mut all = Vec::new();
    match own {
        OwnWords::Act => {
            all.push("What do you do?".to_owned());
            for (place, (_, act)) in acts(&play.picks()).iter().enumerate() {
                all.extend(wrap(&format!("{:>2} {act}", place + 1), width, 3));
            }
        }
        OwnWords::Words { text, .. } => {
            all.push("Write what you say:".to_owned());
            all.extend(wrap(&format!("{text}_"), width, 0));
        }
        OwnWords::Mark { text, shown, .. } => {
            all.extend(wrap(&format!("\"{text}\""), width, 0));
            all.push("Which of these do your words show? Be honest: nobody else looks.".to_owned());
            for (letter, (number, name)) in ('a'..='z').zip(behaviours(play)) {
                let mark = if shown >> number & 1 == 1 { 'x' } else { ' ' };
                all.push(format!(" {letter} [{mark}] {name}"));
            }
        }
    }
    all
}

/// The columns inside a panel's frame.
fn inside(area: Rect) -> usize {
    usize::from(area.width.saturating_sub(4)).max(1)
}

fn panel(frame: &mut Frame<'_>, area: Rect, title: &str, text: Vec<String>, from: usize) {
    let block = Block::bordered().title(title.to_owned());
    let within = block.inner(area);
    let within = Rect { x: within.x + 1, width: within.width.saturating_sub(2), ..within };
    frame.render_widget(block, area);
    frame.render_widget(lines(text.into_iter().skip(from).collect()), within);
}

fn lines(text: Vec<String>) -> Paragraph<'static> {
    Paragraph::new(text.into_iter().map(Line::from).collect::<Vec<_>>())
}
