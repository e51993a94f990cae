//! The talk itself.

use super::granted::{Granted, Grants};
use super::{Host, Passing, Question, Witness};
use crate::scenario::script::{Act, Doings, Happening, Known, Line, Next, Script, Takes, Whither};
use crate::sim::Time;
use crate::story::MOST_REACTIONS;
use crate::world::{Ending, Record, Reply, Steps, Turn, moved};

/// The most moments without a choice that luck can lead through in a row; a story that goes on beyond is stuck.
pub(super) const LONGEST_LUCK: u32 = 64;
/// The turns of a rep after which a customer walks away whose patience has no end: the conversation goes round in circles.
const ENDLESS: u32 = 255;
/// The most promises one contact keeps count of.
const MOST_PROMISES: usize = 4;

/// What the matter carries from one contact into the next, whoever answers.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Memory {
    told: u64,
    told_true: u64,
    done: u64,
    happened: u64,
    pub(super) counts: [u8; MOST_REACTIONS],
    pub(super) fired: u32,
    /// Steps of procedures that were taken.
    steps: u32,
    /// Facts that the customer has told, of those that they do not tell at once.
    heard: u64,
    doings: Doings,
    /// Words that the last rep looked up.
    looked_up: u64,
}

/// How a contact opens.
#[derive(Debug, Clone, Copy, Default)]
pub struct Opening<'a> {
    /// The moment; the story's first when there is none.
    pub at: Option<u16>,
    /// How far the mood has moved since the story began.
    pub mood: f64,
    /// What earlier contacts left behind.
    pub memory: Option<&'a Memory>,
    /// The rep was told what was said and looked up by the one who passed the customer on.
    pub told: bool,
    /// How long the customer must spend on telling it all again, where nothing is known of earlier contacts.
    pub retell: Option<Time>,
}

/// What a talk needs to go on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// A reply to its [`Question`].
    Reply,
    /// A supervisor's decision on this remedy and amount in cents.
    Supervisor {
        /// The remedy.
        remedy: u16,
        /// How much.
        cents: i64,
    },
    /// The next rep, to whom the customer is passed on.
    NextRep,
    /// Nothing: it has ended.
    Ended(Ending),
}

/// What came of asking a supervisor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Granted,
    /// No.
    Refused,
    /// The customer would not wait for it.
    GaveUp,
}

/// One contact as it is being played.
#[derive(Debug, Clone, PartialEq)]
pub struct Talk {
    pub(super) moment: u16,
    pub(super) mood: f64,
    pub(super) elapsed: Time,
    pub(super) record: Record,
    pub(super) memory: Memory,
    pub(super) looked_up: u64,
    /// Words that the customer has confirmed and that have not been done since.
    pub(super) confirmed: u64,
    /// Facts that the customer has told, of those that they do not tell at once.
    pub(super) heard: u64,
    pub(super) doings: Doings,
    grants: Grants,
    /// Words that the policy allows, of those that conditions ask after.
    pub(super) eligible: u64,
    /// The remedy, its word, the move that offers it and the amount in cents.
    asking: Option<(u16, u16, u16, i64)>,
    /// Where a reaction jumps to, once it is decided what is being asked.
    leads: Option<Next>,
    promises: [(u16, Time); MOST_PROMISES],
    passing: Option<Passing>,
    /// Moves that this rep has made.
    own_turns: u32,
}

impl Talk {
    /// A contact that has not been opened yet.
    #[inline]
    pub fn new(script: &Script, opening: &Opening<'_>) -> Talk {
        let memory = opening.memory.copied().unwrap_or_default();
        Talk {
            moment: opening.at.unwrap_or(script.begin),
            mood: moved(script.mood, opening.mood),
            elapsed: 0,
            record: Record {
                steps: Steps { taken: memory.steps, ..Steps::default() },
                told_before: memory.told_true,
                ..Record::default()
            },
            memory,
            looked_up: if opening.told { memory.looked_up } else { 0 },
            confirmed: 0,
            heard: memory.heard,
            doings: memory.doings,
            grants: Grants::default(),
            eligible: 0,
            asking: None,
            leads: None,
            promises: [(0, 0); MOST_PROMISES],
            passing: None,
            own_turns: 0,
        }
    }

    /// Opens the contact: the customer speaks first.
    pub fn open(
        &mut self,
        script: &Script,
        opening: &Opening<'_>,
        host: &mut impl Host,
        witness: &mut impl Witness,
    ) -> Step {
        self.begin(script, opening.retell, host, witness)
    }

    /// A rep begins to talk with the customer, who may have to tell it all first.
    fn begin(
        &mut self,
        script: &Script,
        retell: Option<Time>,
        host: &mut impl Host,
        witness: &mut impl Witness,
    ) -> Step {
        for (count, reaction) in self.memory.counts.iter_mut().zip(&script.reactions) {
            if !reaction.over_case {
                *count = 0;
            }
        }
        if let Some(time) = retell {
            self.elapsed = self.elapsed.saturating_add(host.pace(time, 0));
            self.record.asked_again = self.record.asked_again.saturating_add(1);
            if let Some(next) = self.happens(script, Happening::AskedAgain, host, witness) {
                return self.follow(script, next, host, witness);
            }
        }
        self.follow(script, Next::Moment(self.moment), host, witness)
    }

    /// The next rep takes over, here and now: the talk goes on. `retell` where they know nothing of what was said.
    pub fn taken_over(
        &mut self,
        script: &Script,
        retell: Option<Time>,
        host: &mut impl Host,
        witness: &mut impl Witness,
    ) -> Step {
        let told = retell.is_none();
        let at = self.passing.take().and_then(|passing| passing.at).filter(|_| told);
        self.moment = at.unwrap_or(script.begin);
        (self.grants, self.confirmed, self.own_turns) = (Grants::default(), 0, 0);
        if !told {
            self.looked_up = 0;
        }
        witness.hear(self.elapsed, Turn::TakenOver { told });
        self.begin(script, retell, host, witness)
    }

    /// The rep's part is over, and the customer waits for the next one.
    pub fn handed_over(&mut self, script: &Script, witness: &mut impl Witness) -> Step {
        self.record.passed_on = true;
        self.end(script, Ending::HandedOver, witness)
    }

    /// To whom the customer is being passed on, if they are.
    pub fn passing(&self) -> Option<Passing> {
        self.passing
    }

    /// The moment it is at.
    pub fn moment(&self) -> u16 {
        self.moment
    }

    /// The customer's mood, 0 to 1.
    pub fn mood(&self) -> f64 {
        self.mood
    }

    /// How long it has lasted.
    pub fn elapsed(&self) -> Time {
        self.elapsed
    }

    /// What it has been like so far.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// Words looked up, as a bit set.
    pub fn looked_up(&self) -> u64 {
        self.looked_up
    }

    /// What was granted last and can be carried out: the remedy and the amount in cents.
    pub fn granted(&self) -> Option<(u16, i64)> {
        self.grants.latest().map(|granted| (granted.remedy, granted.cents))
    }

    /// What a supervisor is being asked: the remedy, its word in the story and the amount in cents.
    pub fn asks(&self) -> Option<(u16, u16, i64)> {
        self.asking.map(|(remedy, word, _, cents)| (remedy, word, cents))
    }

    /// Watched happenings of this contact and earlier ones about the matter.
    pub fn happened(&self) -> u64 {
        self.record.happened | self.memory.happened
    }

    /// What conditions can ask after.
    #[inline]
    pub fn known(&self) -> Known {
        let Talk { looked_up, heard, eligible, mood, .. } = *self;
        Known { happened: self.happened(), looked_up, heard, eligible, mood }
    }

    /// The promises made: what, and within how long.
    pub fn promises(&self) -> &[(u16, Time)] {
        &self.promises[..usize::from(self.record.promises).min(MOST_PROMISES)]
    }

    /// The customer has said one of these lines: what it names, they have told.
    #[inline]
    pub(super) fn hear_of(&mut self, script: &Script, lines: &[Line], line: u16) {
        if script.untold != 0 {
            self.heard |= lines.get(usize::from(line)).map_or(0, Line::names) & script.untold;
        }
    }

    /// A watched happening has happened.
    pub(super) fn mark(&mut self, place: usize) {
        self.record.happened |= 1 << place;
    }

    /// It is as if a watched happening had never happened.
    pub(super) fn forget(&mut self, place: usize) {
        self.record.happened &= !(1 << place);
        self.memory.happened &= !(1 << place);
    }

    /// Something is done.
    pub(super) fn do_for_customer(&mut self, word: u16) {
        self.record.done |= 1 << word;
    }

    /// Whether the same replies come to the same here as in another talk: nothing but the time that has passed differs.
    pub fn goes_on_like(&self, other: &Talk) -> bool {
        Talk { elapsed: other.elapsed, ..self.clone() } == *other
    }

    /// What it leaves behind for the next contact about the matter.
    pub fn memory(&self) -> Memory {
        Memory {
            told: self.memory.told | self.record.told,
            told_true: self.memory.told_true | self.record.told_true,
            done: self.memory.done | self.record.done,
            happened: self.happened(),
            steps: self.record.steps.taken,
            heard: self.heard,
            doings: self.doings,
            looked_up: self.looked_up,
            ..self.memory
        }
    }

    /// The rep replies.
    pub fn reply(&mut self, script: &Script, reply: Reply, host: &mut impl Host, witness: &mut impl Witness) -> Step {
        self.record.turns = self.record.turns.saturating_add(1);
        self.own_turns = self.own_turns.saturating_add(1);
        match reply {
            Reply::Move { number, shown, .. } => {
                let Some(chosen) = script.moves.get(usize::from(number)) else {
                    return self.end(script, Ending::HungUp, witness);
                };
                self.note_behaviours(script, shown);
                let turn = self.record.turns;
                let takes = match &chosen.takes {
                    Takes::Standard(time) => {
                        let said = Time::from(shown.count_ones()).saturating_mul(host.behaviour_time());
                        let time = match chosen.act {
                            Some(Act::LookUp(_)) => host.look_up_time(*time),
                            _ => *time,
                        };
                        host.pace(time.saturating_add(said), turn)
                    }
                    Takes::Law(law) => host.duration(law, turn),
                };
                self.elapsed = self.elapsed.saturating_add(takes);
                witness.hear(self.elapsed, Turn::RepDid { reply, takes });
                let said = self.say(script, shown, host, witness);
                let silent = script.minds_silence && chosen.act.is_some_and(Act::keeps_waiting);
                let silent = if silent { self.waits(script, takes, host, witness) } else { None };
                let jump = said.or(silent);
                if let Some(Act::Offer { remedy, word, cents }) = chosen.act {
                    let cents = host.amount(cents, turn);
                    self.leads = jump;
                    witness.hear(self.elapsed, Turn::Offered { remedy, cents });
                    self.asking = Some((remedy, word, number, cents));
                    if !host.may_grant(remedy, cents) || !host.eligible(word, &self.known()) {
                        self.record.escalated = true;
                        witness.hear(self.elapsed, Turn::Escalated);
                        return Step::Supervisor { remedy, cents };
                    }
                    return self.decided(script, Answer::Granted, host, witness);
                }
                let made = self.make(script, number, host, witness);
                let jump = jump.or(made);
                if let (Some(Act::PassOn { whither, .. }), None) = (chosen.act, jump) {
                    return self.pass_on(script, whither, chosen.next, witness);
                }
                self.after_move(script, jump.unwrap_or(chosen.next), host, witness)
            }
            Reply::WrapUp => self.close(script, reply, Ending::WrappedUp, witness),
            Reply::HandOver => {
                witness.hear(self.elapsed, Turn::RepDid { reply, takes: 0 });
                if let Some(next) = self.happens(script, Happening::Transferred, host, witness) {
                    return self.after_move(script, next, host, witness);
                }
                self.passing = Some(Passing { whither: Whither::default(), at: Some(self.moment) });
                self.end(script, Ending::HandedOver, witness)
            }
            Reply::HangUp => self.close(script, reply, Ending::HungUp, witness),
        }
    }

    /// A supervisor has answered after this wait, or the customer would not wait for it.
    pub fn supervisor(
        &mut self,
        script: &Script,
        answer: Answer,
        waited: Time,
        host: &mut impl Host,
        witness: &mut impl Witness,
    ) -> Step {
        self.elapsed = self.elapsed.saturating_add(waited);
        match answer {
            Answer::GaveUp => witness.hear(self.elapsed, Turn::WouldNotWait),
            _ => witness.hear(self.elapsed, Turn::SupervisorSaid { granted: answer == Answer::Granted, waited }),
        }
        if answer != Answer::GaveUp && script.minds_silence {
            let jump = self.waits(script, waited, host, witness);
            self.leads = self.leads.or(jump);
        }
        self.decided(script, answer, host, witness)
    }

    /// The customer has waited without a word, where they are there to wait; where a reaction jumps to, if one does.
    #[inline(never)]
    fn waits(&mut self, script: &Script, time: Time, host: &mut impl Host, witness: &mut impl Witness) -> Option<Next> {
        if !host.customer_is_there() {
            return None;
        }
        self.happens(script, Happening::Silence(time), host, witness)
    }

    /// What was offered has been granted or not; the move that offered it goes on.
    fn decided(&mut self, script: &Script, answer: Answer, host: &mut impl Host, witness: &mut impl Witness) -> Step {
        let (asking, led) = (self.asking.take(), self.leads.take());
        let Some((_, _, number, cents)) = asking else {
            return Step::Reply;
        };
        let chosen = &script.moves[usize::from(number)];
        let Some(Act::Offer { remedy, word, cents: worth }) = chosen.act else {
            return Step::Reply;
        };
        let (event, next) = match answer {
            Answer::Granted => {
                self.grants.add(Granted { remedy, word, cents, worth });
                (Some(Happening::Offered(word)), chosen.next)
            }
            Answer::Refused => {
                self.record.denied = true;
                (Some(Happening::Denied), chosen.denied)
            }
            Answer::GaveUp => {
                return match self.happens(script, Happening::GaveUp, host, witness) {
                    Some(next) => self.after_move(script, next, host, witness),
                    None => self.end(script, chosen.gave_up, witness),
                };
            }
        };
        let decided = event.and_then(|event| self.happens(script, event, host, witness));
        let mut jump = led.or(decided);
        if answer == Answer::Granted {
            let told = self.tell_all(script, number, host, witness);
            jump = jump.or(told);
        }
        self.after_move(script, jump.unwrap_or(next), host, witness)
    }

    /// The behaviours shown are heard; where a reaction jumps to, if one does.
    fn say(&mut self, script: &Script, shown: u64, host: &mut impl Host, witness: &mut impl Witness) -> Option<Next> {
        let mut jump = None;
        let mut left = shown;
        while left != 0 {
            let behaviour = left.trailing_zeros() as u16;
            left &= left - 1;
            let next = self.happens(script, Happening::Said(behaviour), host, witness);
            jump = jump.or(next);
        }
        jump
    }

    /// What a move that needs no authority brings about; where a reaction jumps to, if one does.
    fn make(&mut self, script: &Script, number: u16, host: &mut impl Host, witness: &mut impl Witness) -> Option<Next> {
        let chosen = &script.moves[usize::from(number)];
        let mut jump = None;
        let ineligible = self.ineligible(script, chosen.act, host);
        if let Some(Act::Have { word, misreported }) = chosen.act {
            jump = self.has_done(script, (word, misreported), host, witness);
        }
        if let Some(event) = chosen.act.and_then(|act| self.act(script, act, host, witness)) {
            let next = self.happens(script, event, host, witness);
            jump = jump.or(next);
            if script.minds_confirming
                && let Happening::Did(word) = event
            {
                let next = self.done_unconfirmed(script, word, host, witness);
                jump = jump.or(next);
            }
        }
        if let Some(word) = ineligible {
            let next = self.happens(script, Happening::Ineligible(word), host, witness);
            jump = jump.or(next);
        }
        if chosen.act.is_some_and(Act::transfers) {
            let next = self.happens(script, Happening::Transferred, host, witness);
            jump = jump.or(next);
        }
        let told = self.tell_all(script, number, host, witness);
        jump = jump.or(told);
        jump
    }

    /// Does what a move is; the happening it is to others.
    fn act(&mut self, script: &Script, act: Act, host: &impl Host, witness: &mut impl Witness) -> Option<Happening> {
        Some(match act {
            Act::AskAgain => {
                self.record.asked_again = self.record.asked_again.saturating_add(1);
                Happening::AskedAgain
            }
            Act::LookUp(word) => {
                self.looked_up |= 1 << word;
                Happening::LookedUp(word)
            }
            Act::Ask(word) => {
                if script.untold != 0 {
                    self.heard |= script.told_when_asked(word);
                }
                Happening::Asked(word)
            }
            Act::Refuse(word) => Happening::Refused(word),
            Act::AskToConfirm(word) => {
                self.confirmed &= !(1 << word);
                Happening::ConfirmRequested(word)
            }
            Act::Transfer(word) | Act::Refer(word) => Happening::TransferredTo(word),
            Act::PassOn { word, .. } => Happening::TransferredTo(word?),
            Act::Do(word) => {
                self.do_for_customer(word);
                Happening::Did(word)
            }
            Act::Have { word, .. } => Happening::Reported(word),
            Act::CarryOut(which) => {
                let Granted { remedy, word, cents, worth } = self.grants.take(which)?;
                self.do_for_customer(word);
                self.record.remedy_cents = self.record.remedy_cents.saturating_add(cents);
                self.record.loss_cents = self.record.loss_cents.max(worth);
                self.record.remedy_fits |= script.goal.as_ref().is_none_or(|goal| goal.asks_for(word));
                witness.hear(self.elapsed, Turn::CarriedOut { remedy, cents });
                Happening::Did(word)
            }
            Act::Promise { what, within } => {
                let within = within.unwrap_or_else(|| host.promise_within());
                if let Some(slot) = self.promises.get_mut(usize::from(self.record.promises)) {
                    *slot = (what, within);
                    self.record.promises += 1;
                }
                witness.hear(self.elapsed, Turn::Promised { what, within });
                Happening::Promised(what)
            }
            Act::Offer { .. } => return None,
        })
    }

    /// The rep passes the customer on, who may have had enough.
    fn pass_on(&mut self, script: &Script, whither: Whither, next: Next, witness: &mut impl Witness) -> Step {
        if self.has_had_enough(script) {
            return self.end(script, Ending::WalkedAway, witness);
        }
        let at = if let Next::Moment(number) = next { Some(number) } else { None };
        self.passing = Some(Passing { whither, at });
        Step::NextRep
    }

    /// Whether the customer's patience with this rep is at its end.
    fn has_had_enough(&self, script: &Script) -> bool {
        self.mood <= script.patience_mood || self.own_turns >= script.patience_turns.unwrap_or(ENDLESS)
    }

    /// After a move: the customer may have had enough; otherwise on to what follows.
    fn after_move(&mut self, script: &Script, next: Next, host: &mut impl Host, witness: &mut impl Witness) -> Step {
        if let Next::Moment(_) = next
            && self.has_had_enough(script)
        {
            self.weigh(script, host);
            return self.end(script, Ending::WalkedAway, witness);
        }
        self.follow(script, next, host, witness)
    }

    /// Goes to a moment, and on from it as long as luck leads.
    fn follow(&mut self, script: &Script, mut next: Next, host: &mut impl Host, witness: &mut impl Witness) -> Step {
        for _ in 0..LONGEST_LUCK {
            let number = match next {
                Next::End(ending) => {
                    self.weigh(script, host);
                    return self.end(script, ending, witness);
                }
                Next::Moment(number) => number,
            };
            self.moment = number;
            let moment = &script.moments[usize::from(number)];
            self.record.abused |= moment.abusive;
            if !moment.says.is_empty() {
                let line = host.line(number, moment.says.len()) as u16;
                witness.hear(self.elapsed, Turn::CustomerSaid { moment: number, line });
                self.hear_of(script, &moment.says, line);
            }
            if let Some(deed) = moment.does
                && let Some(jump) = self.customer_does(script, deed, host, witness)
            {
                next = jump;
                continue;
            }
            let Some(chance) = &moment.chance else {
                self.weigh(script, host);
                let stuck = Question { script, talk: self }.choices().next().is_none();
                return if stuck { self.end(script, Ending::Unresolved, witness) } else { Step::Reply };
            };
            let share = host.luck(chance.luck);
            witness.see_luck(number, share);
            next = chance.leads(share);
        }
        // Stuck, unless the last luck led to an end.
        self.end(script, if let Next::End(ending) = next { ending } else { Ending::Unresolved }, witness)
    }

    /// A move that every conversation has ends it.
    fn close(&mut self, script: &Script, reply: Reply, ending: Ending, witness: &mut impl Witness) -> Step {
        witness.hear(self.elapsed, Turn::RepDid { reply, takes: 0 });
        self.end(script, ending, witness)
    }

    fn end(&mut self, script: &Script, ending: Ending, witness: &mut impl Witness) -> Step {
        self.record.ending = ending;
        self.record.spared = script.spared(&self.known());
        self.record.solved = match &script.goal {
            Some(goal) => {
                goal.is_met(self.memory.done | self.record.done, self.memory.told_true | self.record.told_true)
            }
            None => ending == Ending::Resolved,
        } || ending == Ending::Referred;
        witness.hear(self.elapsed, Turn::Ended(ending));
        Step::Ended(ending)
    }
}
