//! A plan by half hour: the CSV file, read with every complaint naming its line and column.

use super::answer::{MOST_OFFERED, Question};
use super::law::Law;
use crate::cli::folder;
use crate::cli::trouble::{Exit, Trouble};
use crate::notation::nearest;
use crate::stats::queueing::Target;
use csv::{ReaderBuilder, StringRecord, Trim};
use std::path::Path;

/// The columns, with what stands in each.
const COLUMNS: [(&str, &str); 5] = [
    ("interval", "a name, such as 09:00"),
    ("arrivals", "how many come in the interval, such as 120 or 97.5"),
    ("handle_s", "the mean handle time in seconds, above 0, such as 240"),
    ("patience_s", "the mean patience in seconds, such as 180"),
    ("reps", "how many reps are on duty, such as 31 or 30.5"),
];
/// The most rows: a year of quarters of an hour, and some.
const MOST_ROWS: usize = 40_000;
/// The most that can stand in a column.
const MOST: f64 = 1e9;

/// What goes for every row, or for those columns that the file does not have.
#[derive(Debug, Clone)]
pub(super) struct Usual {
    pub(super) handle_s: Option<f64>,
    pub(super) law: Option<Law>,
    pub(super) reps: Option<f64>,
    pub(super) within_s: f64,
    pub(super) target: Option<Target>,
    pub(super) interval_minutes: f64,
}

/// One interval of the plan.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) interval: String,
    pub(super) arrivals: f64,
    pub(super) question: Question,
}

/// A plan.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) rows: Vec<Row>,
    pub(super) bytes: Vec<u8>,
    /// What should be said about the file though it can be used.
    pub(super) remarks: Vec<String>,
}

/// Reads a plan.
///
/// # Errors
/// When it cannot be read; all that is wrong with it when something in it cannot be used.
pub(super) fn read(path: &Path, usual: &Usual) -> Result<Plan, Vec<Trouble>> {
    let bytes = folder::bytes(path).map_err(|trouble| vec![trouble])?;
    let name = path.display().to_string();
    let (rows, remarks) = rows(&name, &bytes, usual)?;
    Ok(Plan { rows, bytes, remarks })
}

/// The rows of a file, and remarks about it; or all that is wrong with it.
fn rows(name: &str, bytes: &[u8], usual: &Usual) -> Result<(Vec<Row>, Vec<String>), Vec<Trouble>> {
    let refuse = |message: String| Trouble::new(Exit::Input, message);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => text.trim_start_matches('\u{feff}'),
        _ => {
            let message = format!("`{name}` is no text in UTF-8");
            return Err(vec![
                refuse(message).help("save it as CSV in UTF-8; a spreadsheet's own format cannot be read"),
            ]);
        }
    };
    if text.trim().is_empty() {
        let help = "its first line names the columns: interval,arrivals,handle_s, and patience_s and reps if you like";
        return Err(vec![refuse(format!("`{name}` is empty")).help(help)]);
    }
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter(text)).flexible(true).trim(Trim::All).from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| refuse(format!("`{name}` cannot be read as CSV: {error}"));
    let mut wrong = Vec::new();
    let head = Head::of(name, reader.headers().map_err(|error| vec![unreadable(error)])?, usual, &mut wrong);
    let (mut rows, mut count) = (Vec::new(), 0);
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                wrong.push(unreadable(error));
                break;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().all(str::is_empty) {
            continue;
        }
        count += 1;
        if count > MOST_ROWS {
            wrong.push(refuse(format!("`{name}` has more than {MOST_ROWS} rows")).help("split it"));
            break;
        }
        rows.extend(Cells { name, line, head: &head, record: &record, wrong: &mut wrong }.row(usual));
    }
    if count == 0 {
        let help = "write one below the first line for every interval, such as 09:00,120,240";
        wrong.push(refuse(format!("`{name}` has no rows")).help(help));
    }
    if wrong.is_empty() { Ok((rows, head.remarks)) } else { Err(wrong) }
}

/// What stands between the fields: a comma, or what spreadsheets write where the comma is a decimal point.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let found = [b',', b';', b'\t'].into_iter().find(|mark| first.as_bytes().contains(mark));
    found.unwrap_or(b',')
}

/// Where each column stands.
struct Head {
    places: [Option<usize>; 5],
    fields: usize,
    remarks: Vec<String>,
}

impl Head {
    fn of(name: &str, header: &StringRecord, usual: &Usual, wrong: &mut Vec<Trouble>) -> Head {
        let mut refuse = |message: String, help: &str| wrong.push(Trouble::new(Exit::Input, message).help(help));
        let mut head = Head { places: [None; 5], fields: header.len(), remarks: Vec::new() };
        let mut unread = Vec::new();
        for (place, field) in header.iter().enumerate() {
            match COLUMNS.iter().position(|(column, _)| column.eq_ignore_ascii_case(field)) {
                Some(column) if head.places[column].is_some() => {
                    let message = format!("`{name}` line 1 names the column `{field}` twice");
                    refuse(message, "leave one of them out");
                }
                Some(column) => head.places[column] = Some(place),
                None => unread.push(field),
            }
        }
        let given = [false, false, usual.handle_s.is_some(), usual.law.is_some(), usual.reps.is_some()];
        let option = ["", "", "--handle-s", "--patience-s or --patience-law", "--reps"];
        for (column, (word, what)) in COLUMNS.iter().enumerate() {
            let there = head.places[column].is_some();
            if there && given[column] {
                let message = format!("`{name}` has a column `{word}`, and {} was given too", option[column]);
                refuse(message, "leave out one of the two");
            }
            let needed = column < 3 || (*word == "reps" && usual.target.is_none());
            if there || given[column] || !needed {
                continue;
            }
            let near = unread.iter().find(|field| nearest(field, [*word]).is_some());
            let help = match (near, *word) {
                (Some(near), _) => format!("line 1 has `{near}`: did you mean `{word}`?"),
                (None, "reps") => {
                    "add it, or say --reps for the same team throughout, or --target 80/20 for the smallest".to_owned()
                }
                (None, "handle_s") => format!("add it ({what}), or say --handle-s for the same throughout"),
                _ => format!("add it to line 1: {what}"),
            };
            refuse(format!("`{name}` has no column `{word}`"), &help);
        }
        for field in unread {
            let free = COLUMNS.iter().zip(head.places).filter(|(_, place)| place.is_none()).map(|((word, _), _)| *word);
            if let Some(meant) = nearest(field, free) {
                head.remarks.push(format!("`{name}`: column `{field}` is not read; did you mean `{meant}`?"));
            }
        }
        head
    }
}

/// The fields of one line, and where what is wrong with them is gathered.
struct Cells<'r> {
    name: &'r str,
    line: u64,
    head: &'r Head,
    record: &'r StringRecord,
    wrong: &'r mut Vec<Trouble>,
}

impl Cells<'_> {
    /// The row, unless something is wrong with it.
    fn row(mut self, usual: &Usual) -> Option<Row> {
        let before = self.wrong.len();
        if self.record.len() != self.head.fields {
            let (found, expected) = (self.record.len(), self.head.fields);
            let message = format!("`{}` line {}: {found} fields where line 1 names {expected}", self.name, self.line);
            let help = "give every column a field; put one that holds a comma in quotes";
            self.wrong.push(Trouble::new(Exit::Input, message).help(help));
            return None;
        }
        let arrivals = self.number(1);
        // Where nobody comes there is no handle time either, and reports leave it out.
        let nobody = arrivals == Some(0.0);
        let idle = |cells: &Self, column| nobody && matches!(cells.text(column), Some("" | "0" | "0.0" | "-"));
        let handle_s = if idle(&self, 2) { Some(0.0) } else { self.number(2).or(usual.handle_s) };
        if handle_s == Some(0.0) && !nobody {
            self.refuse(2, "0 is no handle time");
        }
        let law = match self.head.places[3] {
            Some(_) if idle(&self, 3) => None,
            Some(_) => {
                self.number(3).and_then(|mean_s| Law::exponential(mean_s).map_err(|why| self.refuse(3, &why)).ok())
            }
            None => usual.law.clone(),
        };
        let reps = self.number(4).or(usual.reps);
        let arrivals = arrivals.unwrap_or_default();
        let question = Question {
            arrivals_per_hour: arrivals * 60.0 / usual.interval_minutes,
            handle_s: handle_s.unwrap_or_default(),
            law,
            reps,
            within_s: usual.within_s,
            target: usual.target,
        };
        if question.offered() > MOST_OFFERED {
            self.refuse(1, &format!("{} erlangs are more than {MOST_OFFERED}", question.offered()));
        }
        if reps.is_some_and(|reps| reps > MOST_OFFERED) {
            self.refuse(4, &format!("more than {MOST_OFFERED} reps are no team"));
        }
        let interval = self.text(0).unwrap_or_default().to_owned();
        (self.wrong.len() == before).then_some(Row { interval, arrivals, question })
    }

    fn text(&self, column: usize) -> Option<&str> {
        self.record.get(self.head.places[column]?)
    }

    /// A number of at least 0; none where there is no such column, or no such number in it.
    fn number(&mut self, column: usize) -> Option<f64> {
        let text = self.text(column)?;
        let why = match text.parse::<f64>() {
            Ok(value) if (0.0..=MOST).contains(&value) => return Some(value.abs()),
            Ok(value) if value < 0.0 => format!("{text} is below 0"),
            Ok(value) if value > MOST && value.is_finite() => format!("{text} is more than {MOST}"),
            _ if text.is_empty() => "nothing stands there".to_owned(),
            _ => {
                let pointed = text.replace(',', ".");
                let comma = text.contains(',') && pointed.parse::<f64>().is_ok();
                let hint = if comma { "; decimals take a point, and thousands no mark" } else { "" };
                format!("`{text}` is no number{hint}")
            }
        };
        self.refuse(column, &why);
        None
    }

    fn refuse(&mut self, column: usize, why: &str) {
        let (word, what) = COLUMNS[column];
        let message = format!("`{}` line {}, column `{word}`: {why}", self.name, self.line);
        self.wrong.push(Trouble::new(Exit::Input, message).help(format!("write {what}")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::queueing::Patience;

    fn usual() -> Usual {
        Usual { handle_s: None, law: None, reps: Some(5.0), within_s: 20.0, target: None, interval_minutes: 30.0 }
    }

    fn plan(text: &str) -> Result<Vec<Row>, Vec<Trouble>> {
        rows("plan.csv", text.as_bytes(), &usual()).map(|(rows, _)| rows)
    }

    #[test]
    fn columns_stand_in_any_order_and_may_be_parted_as_spreadsheets_do() {
        for text in [
            "interval,arrivals,handle_s,patience_s\n09:00,120,240,180\n",
            "\u{feff}Patience_s;Interval;skill;Handle_s;Arrivals\r\n180;09:00;x;240;120\r\n;;;;\r\n",
            "arrivals\thandle_s\tpatience_s\tinterval\n\n120\t240\t180\t\"09:00\"",
        ] {
            let rows = plan(text).unwrap();
            assert_eq!((rows.len(), rows[0].interval.as_str(), rows[0].arrivals), (1, "09:00", 120.0));
            let question = &rows[0].question;
            assert_eq!((question.arrivals_per_hour, question.handle_s, question.reps), (240.0, 240.0, Some(5.0)));
            assert_eq!(question.law.as_ref().unwrap().patience, Patience::Exponential { mean: 180.0 });
        }
    }

    #[test]
    fn a_half_hour_in_which_nobody_comes_needs_no_handle_time() {
        for text in ["03:00,0,,", "03:00,0,0,0", "03:00,0.0,-,-", "03:00,0,240,180"] {
            let rows = plan(&format!("interval,arrivals,handle_s,patience_s\n{text}\n")).unwrap();
            assert_eq!(rows[0].question.offered(), 0.0);
            assert!(rows[0].question.answer(None).steady);
        }
    }

    #[test]
    fn every_complaint_names_the_file_the_line_the_column_and_a_remedy() {
        let said = |text: &str| {
            let wrong = plan(text).unwrap_err();
            wrong.iter().map(Trouble::to_string).collect::<Vec<_>>().join("\n")
        };
        let head = "interval,arrivals,handle_s\n09:00,100,240\n";
        insta::assert_snapshot!(said(&format!("{head}09:30,many,240\n")), @r"
        error: `plan.csv` line 3, column `arrivals`: `many` is no number
          help: write how many come in the interval, such as 120 or 97.5
        ");
        insta::assert_snapshot!(said(&format!("{head}09:30,-3,240\n")), @r"
        error: `plan.csv` line 3, column `arrivals`: -3 is below 0
          help: write how many come in the interval, such as 120 or 97.5
        ");
        insta::assert_snapshot!(said(&format!("{head}09:30,3,0\n")), @r"
        error: `plan.csv` line 3, column `handle_s`: 0 is no handle time
          help: write the mean handle time in seconds, above 0, such as 240
        ");
        insta::assert_snapshot!(said(&format!("{head}09:30,,240\n")), @r"
        error: `plan.csv` line 3, column `arrivals`: nothing stands there
          help: write how many come in the interval, such as 120 or 97.5
        ");
        insta::assert_snapshot!(said(&format!("{head}09:30,3\n")), @r"
        error: `plan.csv` line 3: 2 fields where line 1 names 3
          help: give every column a field; put one that holds a comma in quotes
        ");
        insta::assert_snapshot!(said("interval;arrivals;handle_s\n09:00;97,5;240\n"), @r"
        error: `plan.csv` line 2, column `arrivals`: `97,5` is no number; decimals take a point, and thousands no mark
          help: write how many come in the interval, such as 120 or 97.5
        ");
        insta::assert_snapshot!(said("interval,arivals,handle_s\n09:00,100,240\n"), @r"
        error: `plan.csv` has no column `arrivals`
          help: line 1 has `arivals`: did you mean `arrivals`?
        ");
        insta::assert_snapshot!(said("interval,arrivals\n09:00,100\n"), @r"
        error: `plan.csv` has no column `handle_s`
          help: add it (the mean handle time in seconds, above 0, such as 240), or say --handle-s for the same throughout
        ");
        insta::assert_snapshot!(said("interval,arrivals,arrivals,handle_s\n09:00,1,1,1\n"), @r"
        error: `plan.csv` line 1 names the column `arrivals` twice
          help: leave one of them out
        ");
        insta::assert_snapshot!(said("interval,arrivals,handle_s,reps\n09:00,1,1,1\n"), @r"
        error: `plan.csv` has a column `reps`, and --reps was given too
          help: leave out one of the two
        ");
        insta::assert_snapshot!(said("interval,arrivals,handle_s\n"), @r"
        error: `plan.csv` has no rows
          help: write one below the first line for every interval, such as 09:00,120,240
        ");
        insta::assert_snapshot!(said(" \n"), @r"
        error: `plan.csv` is empty
          help: its first line names the columns: interval,arrivals,handle_s, and patience_s and reps if you like
        ");
        insta::assert_snapshot!(said("interval\0"), @r"
        error: `plan.csv` is no text in UTF-8
          help: save it as CSV in UTF-8; a spreadsheet's own format cannot be read
        ");
        for wrong in ["1e300", "NaN", "inf", "0x10", "1e9"] {
            let troubles = plan(&format!("interval,arrivals,handle_s\n09:00,{wrong},240\n")).unwrap_err();
            assert_eq!((troubles.len(), troubles[0].exit()), (1, Exit::Input), "{wrong}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once_whichever_lines_and_columns_it_is_in() {
        let text = "interval,arivals,handle_s,patience_s,patience_s\n\
                    09:00,5,240,180,1\n09:30,5,x,-1,1\n10:00,5\n10:30,5,0,180,1\n11:00,5,240,2e12,1\n";
        let said: Vec<_> = plan(text).unwrap_err().iter().map(Trouble::to_string).collect();
        let places = said.iter().map(|each| each.lines().next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(places, @r"
        error: `plan.csv` line 1 names the column `patience_s` twice
        error: `plan.csv` has no column `arrivals`
        error: `plan.csv` line 3, column `handle_s`: `x` is no number
        error: `plan.csv` line 3, column `patience_s`: -1 is below 0
        error: `plan.csv` line 4: 2 fields where line 1 names 5
        error: `plan.csv` line 5, column `handle_s`: 0 is no handle time
        error: `plan.csv` line 6, column `patience_s`: 2e12 is more than 1000000000
        ");
    }

    #[test]
    fn a_column_that_is_nearly_one_of_ours_is_remarked_on() {
        let text = "interval,arrivals,handle_s,patience\n09:00,1,1,1\n";
        let (_, remarks) = rows("plan.csv", text.as_bytes(), &usual()).unwrap();
        assert_eq!(remarks, ["`plan.csv`: column `patience` is not read; did you mean `patience_s`?"]);
    }
}
