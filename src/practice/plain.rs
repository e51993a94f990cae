//! A whole practice as plain text, over any input and output.

use super::own_words::{LONGEST, acts, behaviours};
use super::pick::Pick;
use super::retell::retell;
use super::words::{Shown, Voice};
use super::{Debrief, Mode, Play, Tongue, more, told};
use crate::rehearsal::Rehearsal;
use crate::scenario::Measure;
use crate::world::Reply;
use std::io::{self, BufRead, Read, Write};

/// So many bytes of a line of input are read: as many as the longest answer in one's own words can have.
const LONGEST_LINE: u64 = 4 * LONGEST as u64;

/// What a line of input asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    Give(Reply),
    Hint,
    Repeat,
    OwnWords,
    BackTo(usize),
    Leave,
    Unclear,
    NoMoreInput,
}

/// Plays in text until the contact ends, or until the input does, which counts as hanging up. None when the person left,
/// to go on another time.
///
/// # Errors
/// When the input cannot be read, the output not written or the journal not kept.
pub fn plain(play: &mut Play<'_>, input: &mut dyn BufRead, output: &mut dyn Write) -> io::Result<Option<Debrief>> {
    let tongue = play.tongue();
    so_far(play, output)?;
    while play.rehearsal().ending().is_none() {
        let picks = play.picks();
        say(output, &menu(play, &picks))?;
        if play.mode() == Mode::Learn {
            say(output, &hint(play.rehearsal()))?;
        }
        if let Some(timed) = play.clock_says() {
            say(output, &format!("{timed}\n"))?;
        }
        let seen = told::seen(play.rehearsal());
        loop {
            say(output, &format!("{}\n", prompt(tongue, picks.len())))?;
            output.flush()?;
            match wish(input, &picks)? {
                Wish::Give(reply) => {
                    play.give(reply, None)?;
                    if play.was_late() {
                        say(output, &format!("{}\n", tongue.plainly("too-late")))?;
                    }
                    break last_turn(play, seen, output)?;
                }
                Wish::NoMoreInput => {
                    play.break_off();
                    break last_turn(play, seen, output)?;
                }
                Wish::Leave => {
                    play.leave()?;
                    return Ok(None);
                }
                Wish::OwnWords if !play.mode().helps() => {
                    say(output, &format!("{}\n", tongue.plainly("test-as-it-is")))?;
                }
                Wish::OwnWords => {
                    let Some((reply, words)) = own_words(play, &picks, input, output)? else {
                        say(output, &menu(play, &picks))?;
                        continue;
                    };
                    play.give(reply, Some(&words))?;
                    if play.was_late() {
                        say(output, &format!("{}\n", tongue.plainly("too-late")))?;
                    }
                    break last_turn(play, seen, output)?;
                }
                Wish::BackTo(turn) if play.back_to(turn)? => {
                    say(output, &more::back_to(tongue, turn))?;
                    break so_far(play, output)?;
                }
                Wish::Hint if play.hint()? => say(output, &hint(play.rehearsal()))?,
                Wish::BackTo(_) => say(output, &more::no_way_back(tongue, play.mode()))?,
                Wish::Hint => say(output, &more::no_hints(tongue))?,
                Wish::Repeat => {
                    say(output, &told::last_said(play.rehearsal()))?;
                    say(output, &menu(play, &picks))?;
                }
                Wish::Unclear => say(output, &format!("{}\n", tongue.plainly("unclear")))?,
            }
        }
    }
    today(play, output)?;
    let mut debrief = play.end()?.ok_or_else(|| io::Error::other("the contact has not ended"))?;
    if let Some(ahead) = play.ahead(&debrief) {
        say(output, &format!("\n{}\n", tongue.plainly("months-working")))?;
        output.flush()?;
        debrief.months = ahead.play_on(&|| true);
    }
    say(output, &retell(play.scenario(), play.session().policy, &debrief))?;
    say(output, &more::elsewhere(play.rehearsal(), &play.elsewhere()))?;
    output.flush()?;
    Ok(Some(debrief))
}

/// How it opened and what each turn so far brought.
fn so_far(play: &Play<'_>, output: &mut dyn Write) -> io::Result<()> {
    say(output, &told::opening(&Rehearsal::begin(play.rehearsal().terms().clone())))?;
    today(play, output)?;
    play.so_far().iter().skip(1).try_for_each(|turn| say(output, &format!("\n{turn}")))
}

/// How the rep's day goes, where they have a quota.
fn today(play: &Play<'_>, output: &mut dyn Write) -> io::Result<()> {
    play.today().into_iter().try_for_each(|line| say(output, &format!("{line}\n")))
}

/// An answer in words of the person's own: what they do, what they say and what it shows. None where they think better of
/// it: an empty line.
fn own_words(
    play: &mut Play<'_>,
    picks: &[Pick],
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<Option<(Reply, String)>> {
    let tongue = play.tongue();
    let mut ask = |text: String| -> io::Result<Option<String>> {
        say(output, &format!("{text}\n"))?;
        output.flush()?;
        Ok(line(input)?.map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()))
    };
    let acts = acts(picks);
    let list = acts.iter().enumerate().map(|(place, (_, act))| format!("\n{:>3}  {act}", place + 1));
    let act = ask(tongue.plainly("screen-what") + &list.collect::<String>())?;
    let number = act.and_then(|act| act.parse::<usize>().ok()?.checked_sub(1));
    let Some(&(number, _)) = number.and_then(|place| acts.get(place)) else { return Ok(None) };
    let Some(words) = ask(tongue.plainly("own-write"))? else { return Ok(None) };
    play.reveals()?;
    let all = behaviours(play);
    let list = ('a'..='z').zip(&all).map(|(letter, (_, name))| format!("\n  {letter}  {name}"));
    let marks = ask(tongue.plainly("own-mark") + &list.collect::<String>())?.unwrap_or_default();
    let marked = ('a'..='z').zip(&all).filter(|(letter, _)| marks.to_lowercase().contains(*letter));
    let shown = marked.fold(0_u64, |set, (_, (number, _))| set | 1 << number);
    Ok(Some((Reply::Move { number, wording: None, shown }, words.chars().take(LONGEST).collect())))
}

/// Tells what the last turn brought.
fn last_turn(play: &Play<'_>, seen: u64, output: &mut dyn Write) -> io::Result<()> {
    let last = play.rehearsal().taken().len().saturating_sub(1);
    say(output, &format!("\n{}", told::turn(play.rehearsal(), last, seen)))
}

/// Shows a text; what would move the cursor or change a colour becomes a space.
fn say(output: &mut dyn Write, text: &str) -> io::Result<()> {
    let lines: Vec<String> = text.split('\n').map(plainly).collect();
    output.write_all(lines.join("\n").as_bytes())
}

/// A text in one line, in which what would move the cursor or change a colour is a space.
pub(super) fn plainly(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// The numbered choices, and the keys that mean something now.
fn menu(play: &Play<'_>, picks: &[Pick]) -> String {
    let tongue = play.tongue();
    let mut text = "\n".to_owned();
    for (place, pick) in picks.iter().enumerate() {
        let (number, act) =
            (format!("{:>3}", tongue.plain_number((place + 1) as f64)).into(), pick.act.as_str().into());
        text.push_str(&match (&pick.words, &pick.manner) {
            (Some(words), _) => {
                let words = words.as_str().into();
                tongue.say("choice-in-words", [("number", number), ("act", act), ("words", words)])
            }
            (None, Some(manner)) => {
                let manner = manner.as_str().into();
                tongue.say("choice-in-manner", [("number", number), ("act", act), ("manner", manner)])
            }
            (None, None) => tongue.say("choice", [("number", number), ("act", act)]),
        });
        if let Some(bar) = pick.bar() {
            text.push(' ');
            text.push_str(&tongue.plainly(bar));
        }
        text.push('\n');
    }
    text.push_str(&tongue.plainly("keys"));
    text.push('\n');
    let latest = play.session().replies.len();
    if play.mode().helps() {
        text.push_str(&tongue.plainly("own-key"));
    }
    if play.mode().helps() && latest > play.given() {
        text.push_str(&tongue.say("back-key", [("turn", latest.into())]));
    }
    text.push_str(&tongue.plainly("leave-key"));
    text.push('\n');
    text
}

fn prompt(tongue: &Tongue, count: usize) -> String {
    match count {
        0 | 1 => tongue.plainly("ask-one"),
        _ => tongue.say("ask-many", [("count", count.into())]),
    }
}

/// Reads one line, as far as anything is as long. None where there is none any more.
fn line(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    if Read::take(&mut *input, LONGEST_LINE).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.len() as u64 == LONGEST_LINE && !line.ends_with(b"\n") {
        input.skip_until(b'\n')?;
    }
    Ok(Some(String::from_utf8_lossy(&line).into_owned()))
}

/// Reads one line and what it asks for.
pub(super) fn wish(input: &mut dyn BufRead, picks: &[Pick]) -> io::Result<Wish> {
    let Some(line) = line(input)? else { return Ok(Wish::NoMoreInput) };
    let line: String = line.chars().map(latin).collect();
    Ok(match line.trim() {
        "h" | "H" => Wish::Give(Reply::HandOver),
        "w" | "W" => Wish::Give(Reply::WrapUp),
        "x" | "X" => Wish::Give(Reply::HangUp),
        "r" | "R" => Wish::Repeat,
        "t" | "T" => Wish::OwnWords,
        "?" => Wish::Hint,
        "q" | "Q" => Wish::Leave,
        back if back.starts_with(['b', 'B']) => back[1..].trim().parse().map_or(Wish::Unclear, Wish::BackTo),
        number => {
            let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            place.and_then(|place| picks.get(place)).map_or(Wish::Unclear, |pick| Wish::Give(pick.reply))
        }
    })
}

/// A digit of Persian or Arabic as one of ours, and anything else as it is.
fn latin(letter: char) -> char {
    let digit = |nought: char| u32::from(letter).checked_sub(u32::from(nought)).filter(|digit| *digit < 10);
    digit('۰').or_else(|| digit('٠')).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter)
}

/// What the moment calls for, and how the standards that look at it are best met.
pub(super) fn hint(rehearsal: &Rehearsal<'_>) -> String {
    let shown: Shown<'_> = Voice::of(rehearsal).shown;
    let calls_for = rehearsal.question().map_or(0, |question| question.moment().calls_for);
    if calls_for == 0 {
        return format!("{}\n", shown.tongue.plainly("hint-nothing"));
    }
    let mut text = shown.tongue.say("hint", [("behaviours", shown.behaviours(calls_for).into())]);
    text.push('\n');
    for standard in &shown.scenario.standards {
        let Measure::Shown { behaviour, .. } = standard.measure else { continue };
        if calls_for >> behaviour & 1 == 1 && standard.applies_on(rehearsal.terms().channel()) {
            let (name, how) = (shown.standard(standard), shown.about(standard, "how", &standard.how));
            text.push_str(&shown.tongue.say("hint-how", [("standard", name.into()), ("how", how.into())]));
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_story_says_cannot_move_the_cursor() -> io::Result<()> {
        let mut shown = Vec::new();
        say(&mut shown, "One\u{1b}[2J\u{7}two\nthree")?;
        assert_eq!(shown, b"One [2J two\nthree");
        Ok(())
    }

    #[test]
    fn digits_of_persian_and_arabic_choose_as_well_as_ours() -> io::Result<()> {
        assert_eq!("b ۲۰ ٣ x".chars().map(latin).collect::<String>(), "b 20 3 x");
        assert_eq!(wish(&mut "b ۲\n".as_bytes(), &[])?, Wish::BackTo(2));
        Ok(())
    }

    #[test]
    fn a_line_without_end_is_none_of_the_choices_and_the_next_is_read() -> io::Result<()> {
        let text = format!("{}\nh\n", "1".repeat(100_000));
        let mut input = text.as_bytes();
        assert_eq!(wish(&mut input, &[])?, Wish::Unclear);
        assert_eq!(wish(&mut input, &[])?, Wish::Give(Reply::HandOver));
        assert_eq!(wish(&mut input, &[])?, Wish::NoMoreInput);
        Ok(())
    }
}
