## How it opens

title = { $scenario }: { $story }
customer = A customer, by { $channel }. They are { $mood }.
policy = You work by "{ $policy }". { $authority }
may-nothing = You may grant nothing yourself: a supervisor decides.
may-anything = You may grant anything yourself.
may-anything-up-to = You may grant anything up to { $amount } yourself.
may-some = You may grant { $what } yourself.
may-some-up-to = You may grant { $what } up to { $amount } yourself.
records-show = What the records show you:
fact = { "  " }{ $name }: { $value }

## Channels

channel-phone = phone
channel-chat = chat
channel-messaging = messaging
channel-e-mail = e-mail
channel-social-media = social media
channel-counter = counter
channel-click-to-call = click-to-call

## Moods

mood-furious = furious
mood-angry = angry
mood-annoyed = annoyed
mood-calm = calm
mood-content = content
mood-pleased = pleased
mood-delighted = delighted
better = better than before
worse = worse than before
same = as before

## Turns

you-now-see = You now see:
mood-now = The customer is { $mood }, { $direction }.
customer-says = Customer: "{ $words }"
customer-silent = The customer has said nothing.
you-say = You: "{ $words }" ({ $span } pass.)
you-do = You: { $act }. ({ $span } pass.)
you-close = You close the matter.
you-pass-on = You pass the customer on to a colleague.
you-hang-up = You hang up.
you-tell = You tell them "{ $fact }": { $value }.
not-known = not known
you-offer = You offer: { $remedy }, { $amount }.
you-ask-supervisor = You ask a supervisor.
supervisor-yes = { $span } pass. The supervisor says yes.
supervisor-no = { $span } pass. The supervisor says no.
supervisor-said-yes = Yes.
supervisor-said-no = No.
would-not-wait = { $span } pass, and nobody has answered yet. The customer will not wait.
played-for-you = (Played for you:)
you-carry-out = You see to it: { $remedy }, { $amount }.
you-promise = You promise: { $what }, within { $span }.
taken-over-told = You are now the next rep, and know what was said.
taken-over-untold = You are now the next rep, and know nothing of it: the customer tells it all again.

## Times and values

seconds = { $number } s
minutes = { $number } min
hours = { $number } h
days =
    { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
two-units = { $big } { $small }
comma = { ", " }
yes = yes
no = no

## What can be chosen

choice = { $number }  { $act }
choice-in-words = { $number }  { $act } — "{ $words }"
choice-in-manner = { $number }  { $act }, { $manner }
act-hand-over = hand over
act-wrap-up = wrap up
act-hang-up = hang up
needs-supervisor = (needs a supervisor)
not-allowed = (not allowed here)
manner-plain = and nothing beside it
manner-showing = and show: { $behaviours }
keys = { "  " }h  hand over   w  wrap up   x  hang up   ?  hint   r  repeat
ask-one = What do you do? (1, h, w, x, ? or r)
ask-many = What do you do? (1 to { $count }, h, w, x, ? or r)
unclear = That is none of the choices.
hint-nothing = Nothing in particular is called for here. What would settle the matter?
hint = This moment calls for: { $behaviours }.
hint-how = { "  " }{ $standard }: { $how }

## What came of it

what-came = What came of it
broke-off = There was nothing more from you, so the call broke off as if you had hung up.
ended =
    { $turns ->
        [one] After { $turns } turn and { $span }: { $ending }.
       *[other] After { $turns } turns and { $span }: { $ending }.
    }
solved = The matter is solved.
not-solved = The matter is not solved.
promise-stands = A promise stands: { $what }, within { $span }.
mood-unchanged = The customer is as { $mood } as when they came.
mood-changed = The customer came { $before } and goes { $after }.
standing-before = Had they not needed you: { $standing }.
standing-after = As it stands: { $standing }.
standing-kept = If the promise is kept: { $standing }.
standing-broken = If it is broken: { $standing }.
standing = satisfaction { $satisfaction } of 10; of 100 like this one { $leave } leave within a year
standing-satisfaction = satisfaction { $satisfaction } of 10
comes-back = Of 100 like this one { $come } come back about it, and { $silent } say no more.
comes-back-if-broken = If it is broken, of 100 like this one { $come } come back about it, and { $silent } say no more.
comes-back-if-kept = If it is kept, of 100 like this one { $come } come back about it, and { $silent } say no more.

## Endings

ending-resolved = closed as solved
ending-unresolved = closed without a solution
ending-promised = ended with a promise
ending-refused = refused
ending-referred = sent to somebody who serves them better
ending-walked-away = the customer walked away
ending-handed-over = handed over to a colleague
ending-wrapped-up = wrapped up early
ending-hung-up = the rep hung up

## How it is judged

judged = How it is judged
not-scored = Nothing that a rep answers for could be scored.
passed = { $score } of 100; { $pass } pass: passed.
not-passed = { $score } of 100; { $pass } pass: not passed.
hints = Hints asked for: { $hints }.
missed = { "  " }missed  { $name }: { $evidence }
missed-critical = { "  " }missed  { $name }: { $evidence }; this alone makes it 0
met = { "  " }met     { $name }: { $evidence }
not-applicable = { "  " }n/a     { $name }: as things went it does not count
why = { "          " }why: { $text }
aim = { "          " }aim: { $text }
how = { "          " }how: { $text }
weighted = { $name } (×{ $weight })
left-out = Called for by the moment, whether a standard asks for it or not, and left out:
left-out-at = { "  " }turn { $turn }: { $behaviours }
why-told = Without it the customer does not know where they stand.
why-shown = The story counts it: a moment called for it.
why-ending = The story asks for such an ending.
why-solved = The story names a goal, and only what meets it solves the matter.
criterion-tell = must be told: { $fact }
criterion-shows = shows: { $behaviour }
criterion-ending = a good ending
criterion-solved = the matter is solved
criterion-forbidden = forbidden: { $what }
criterion-procedure = procedure: { $name }
criterion-step = { $procedure }: { $step }

## The best way

no-way = No way through this story to an end was found.
went-best-way = With this luck "{ $policy }" allows nothing better: you went the best way.
author-prefers = By the standards nothing more could be had. What follows is the way that the story's author calls best.
best = The best that "{ $policy }" allows with the same luck: { $score }, { $ending }, in { $span }
best-as-tried = The best that "{ $policy }" allows with the same luck, as far as could be tried: { $score }, { $ending }, in { $span }
of-100 = { $score } of 100
unscored = not scored
step = { "  " }{ $number }. { $act }
step-in-words = { "  " }{ $number }. { $act } — "{ $words }"
step-showing = { $step } (and show: { $behaviours })

## Evidence

told = "{ $fact }" was told
not-told = "{ $fact }" was not told
told-unlooked = "{ $fact }" was told at turn { $turn } without looking it up
told-untrue = "{ $fact }" was told at turn { $turn } from a record that is wrong
all-true = everything told was so, and looked up
nothing-again = nothing had to be told again
told-again = the customer was asked to tell it again
would-do = { $ending }; these would do: { $others }
solving-done = what would solve it was done
solving-not-done = what would solve it was not done
happened-at = { $what } at turn { $turn }
did-not-happen = it did not happen that { $what }
it-happened = it happened at { $turns }
it-did-not-happen = it did not happen
told-otherwise = something else than the truth was told at { $turns }
all-so = everything told was so
shown = "{ $behaviour }" was shown at { $turns }
shown-late = "{ $behaviour }" was called for at { $called } and shown only at { $turns }
not-shown = "{ $behaviour }" was called for at { $called } and not shown
step-taken = "{ $step }" at turn { $turn }
step-left-out = "{ $step }" was left out
step-early = "{ $step }" came at turn { $turn }, and "{ $before }", which comes before it, only at turn { $later }
step-misstated = "{ $step }" at turn { $turn }: otherwise than the customer had said it
turns =
    { $count ->
        [one] turn { $turns }
       *[other] turns { $turns }
    }

## What can happen

event-asked-again = the customer was asked to tell it again
event-asked = the rep asked for "{ $word }"
event-said = the rep showed "{ $word }"
event-told = the rep told "{ $word }"
event-offered = the rep offered "{ $word }"
event-did = the rep did "{ $word }"
event-looked-up = the rep looked up "{ $word }"
event-refused = the rep refused "{ $word }"
event-denied = a supervisor refused
event-promised = the rep promised "{ $word }"
event-transferred-to = the rep passed the customer on to "{ $word }"
event-gave-up = the customer would not wait for a supervisor
event-transferred = the rep passed the customer on
event-insisted = the customer insisted on "{ $word }"
event-confirm-requested = the rep asked to have "{ $word }" confirmed
event-confirmed = the customer confirmed "{ $word }"
event-declined = the customer, asked to confirm it, declined "{ $word }"
event-unconfirmed = the rep did "{ $word }" without having it confirmed
event-ineligible = the rep did "{ $word }" although the policy does not allow it
event-had = the customer did "{ $word }" at the rep's word
event-reported = the customer reported "{ $word }" as done
event-stated = the rep stated "{ $word }" as the customer had said it
event-misstated = the rep stated "{ $word }" otherwise than the customer had said it
event-silence = nothing was said for { $span }

## Behaviours that every operation knows

behaviour-greet = greet
behaviour-use-the-name = use the name
behaviour-acknowledge = acknowledge
behaviour-apologise = apologise
behaviour-thank = thank
behaviour-anything-else = anything else
behaviour-identify = identify
behaviour-own-it = own it
behaviour-explain = explain
behaviour-confirm = confirm
behaviour-summary = summary
behaviour-link = link
behaviour-proof = proof
behaviour-blame = blame
behaviour-argue = argue

## Other ways

own-key = { "  " }t  in your own words
back-key = { "   " }b { $turn }  back to turn { $turn }
leave-key = { "   " }q  stop, to go on another time
timed = You have { $span } to choose; after that: { $act }
too-late = The time was up before you chose.
no-hints = There are no hints in a test.
back-to = Back to before turn { $turn }. This is how it went so far.
no-such-turn = There is no such turn of yours to go back to.
no-way-back = In a test no turn is taken back.
elsewhere = The same moves under other policies
quoted = "{ $name }"
elsewhere-line = { "  " }{ $policies }: { $went }
elsewhere-parts = it goes another way after turn { $turn }.
elsewhere-score = { $score } of 100
elsewhere-unscored = not scored
elsewhere-went = { $ending }, { $score }, in { $span }.
elsewhere-asks = a supervisor is asked, { $ending }, { $score }, in { $span }.

## The months after

months = What becomes of such a customer, played on by the operation
months-working = Working out the months after …
months-of = Of { $customers } customers like this one, treated as you treated this one, who lived on for { $months } months under "{ $policy }" ({ $runs } runs), in 100, with the 95 % interval:
months-stay = { "  " }still there: { $share }
months-silent = { "  " }left with a matter unsolved and without another word: { $share }
months-voiced = { "  " }left with a matter unsolved about which they had come back: { $share }
months-otherwise = { "  " }left for other reasons: { $share }
months-back = { "  " }came back about this matter: { $share }
months-solved = { "  " }had it solved in the end: { $share }
months-broken = { "  " }waited in vain for something promised, of those who were promised anything: { $share }
months-compared = Still there, in 100:
months-own = { "  " }{ $share }  as you treated them
months-untouched = { "  " }{ $share }  had they not needed you
months-best = { "  " }{ $share }  by the best way that your policy allows
months-elsewhere = { "  " }{ $share }  your moves under "{ $policy }"
interval = { $share } [{ $low }, { $high }]

## The screen

screen-title = { $scenario }: { $story } ({ $mode })
screen-title-short = { $story } ({ $mode })
mode-learn = learn
mode-practise = practise
mode-test = test
screen-small = This window has { $columns } columns and { $lines } lines; the screen needs { $width } and { $height }. Make it larger, or press q and use --plain.
screen-paused = Paused
screen-paused-text = Paused. The customer's clock stands still while you think or are away.
screen-any-key = Any key goes on.
screen-more-below = { $title } (more below)
screen-more-above = { $title } (PgUp: more above)
screen-aside = { $title } (← →: more)
screen-arrows = { $title } (arrows: more below)
screen-customer = The customer
screen-who = By { $channel }. They are { $mood }.
screen-mood = Mood { $meter } { $value } of 100
screen-clock = Clock { $span }
screen-supervisor = A supervisor is free in about { $span }.
screen-behind = Behind it: { $share } of 100 wait, on average { $span }.
screen-today = Today at { $time }: { $done } of { $quota } done by you; by each colleague: { $others }.
screen-today-alone = Today at { $time }: { $done } of { $quota } done by you.
screen-reached = Today at { $time }: { $done } of { $quota } people reached by you; by each colleague: { $others }.
screen-reached-alone = Today at { $time }: { $done } of { $quota } people reached by you.
screen-fact = { $name }: { $value }
screen-conversation = The conversation
screen-own-said = You, in your own words: "{ $words }"
screen-sure = Sure?
sure-hand-over = Do you want to hand the customer over to a colleague? y or n
sure-wrap-up = Do you want to wrap the matter up as it stands? y or n
sure-hang-up = Do you want to hang up? y or n
screen-back = Try again
back-which = Back to before which turn of yours, { $first } to { $last }? { $typed }_
screen-own = In your own words
screen-what = What do you do?
own-write = Write what you say:
own-mark = Which of these do your words show? Your trainer can see what you mark.
choice-says = { $act }: "{ $words }"
choice-shows = { $act }, { $manner }
screen-notes = Notes
test-as-it-is = In a test you choose from what is there, and take nothing back.
keys-choosing = 1-9 choose·h over·w wrap·x hang up·? hint·t own words·b back·p pause·q quit
keys-choosing-test = 1-9 choose  h hand over  w wrap up  x hang up  p pause  q quit
keys-sure = y yes  n no
keys-act = 1-9 what you do  Esc never mind
keys-words = Enter said  Esc never mind
keys-mark = letters mark  Enter done  Esc never mind
keys-back = digits and Enter  Esc never mind
keys-paused = any key goes on
keys-reading = arrows and PgUp/PgDn read on  b try again from a turn  q done
keys-reading-test = arrows and PgUp/PgDn read on  q done
line-by-line = The whole screen cannot show a language that is written from right to left; line by line it is shown properly.

## Around a practice

seed = seed { $seed }; another one, such as --seed 2, gives other luck
seed-of = seed { $seed }
kept-in = kept in { $file }; `mainstay replay` shows it again, `mainstay grade` scores it again
next = next: { $command }   ({ $why })
next-resume = go on with it
next-assigned = what is left of it
next-luck = once more, with other luck
next-policy = the same customer where you may do other things
next-grade = its score, with reasons

## A practice shown again, and scored again

again-customer = Customer
again-supervisor = Supervisor
again-rep = Rep { $turn }
again-line = { $who }: { $words }
again-said = "{ $words }"
again-given = (played for you)
again-late = (the time was up)
again-own = (own words, marked by themselves)
again-left = (left, to go on another time)
again-open = (not finished)
again-shows = shows: { $behaviours }
again-mood = The customer is { $mood }.
again-hint = (a hint was asked for)
again-back = (back to turn { $turn })
again-torn = (the last line was cut off as it was written, and is left out)
again-broken-off = { $ending }, broken off
graded = { $title }: { $ending }
graded-broken-off = { $title }: { $ending }, broken off before the end
again-policy = policy { $policy }
again-mode = mode { $mode }
again-played-by = rep { $rep }
again-language = language { $language }
again-untimed = choices not timed
again-drilled = drilled from "{ $moment }"
again-begun = begun { $when }
graded-note = Note: { $note }.
note-unfinished = what was tried after going back is not finished, and not scored
note-own-words = the rep answered in their own words and marked themselves what those show
note-moved = line { $line }: "{ $wanted }" cannot be done there any more, so the score rests on what the journal says
note-no-policy = the scenario has no such policy any more
note-changed =
    { $more ->
        [0] { $file } has changed since this was played
        [one] { $file } and { $more } more file have changed since this was played
       *[other] { $file } and { $more } more files have changed since this was played
    }

## What somebody can do by now

progress-rep =
    { $attempts ->
        [one] { $rep }: { $attempts } unaided attempt, { $passed } passed
       *[other] { $rep }: { $attempts } unaided attempts, { $passed } passed
    }
progress-share = { $share } % (95 %: { $low } to { $high })
progress-percent = { $share } %
progress-all-pass =
    { $stories ->
        [0] pass^k, the chance that all of k attempts at a story pass: { $chances }
        [one] pass^k, the chance that all of k attempts at a story pass (over { $stories } story): { $chances }
       *[other] pass^k, the chance that all of k attempts at a story pass (over { $stories } stories): { $chances }
    }
progress-chance = { $k }: { $chance }
progress-unknown = not known yet
progress-self-marked =
    { $attempts ->
        [one] { $attempts } attempt in own words, which reps mark themselves: counted as aided, and for no skill
       *[other] { $attempts } attempts in own words, which reps mark themselves: counted as aided, and for no skill
    }
progress-as-written =
    { $attempts ->
        [one] { $attempts } attempt as written: the scenario is not there or has changed, so it is not scored again
       *[other] { $attempts } attempts as written: the scenario is not there or has changed, so they are not scored again
    }
progress-behaviours = Behaviours
progress-criteria = Criteria
progress-weakest-behaviours = Behaviours, when called for, the weakest first
progress-weakest-criteria = Criteria of the score, the weakest first
progress-count = { $done } of { $asked }
progress-next = What to practise next
progress-due-ago =
    { $days ->
        [one] due { $days } day ago
       *[other] due { $days } days ago
    }
progress-due-yesterday = due yesterday
progress-due-today = due today
progress-due-tomorrow = due tomorrow
progress-due-in =
    { $days ->
        [one] due in { $days } day
       *[other] due in { $days } days
    }
progress-last = { $due } (last time { $score } of 100)
progress-passed = unaided attempts passed
progress-pass-k = pass^{ $k }
progress-over = stories that this is over
progress-pass-k-means = pass^k: the chance that all of k attempts at a story pass; "-" where none was attempted so often
progress-cell = { $share } % ({ $low }-{ $high })
assigned-title =
    { $passes ->
        [one] { $title }: { $passes } attempt has to pass at each story
       *[other] { $title }: { $passes } attempts have to pass at each story
    }
assigned-by = { $line }, due { $due }
assigned-passed = { $passed } of { $attempts } passed
assigned-best = best { $score }
assigned-nobody = Nobody has begun.
assigned-done = done
assigned-open = open
assigned-failed = no attempts left
assigned-late = late
assigned-left = { $title }: nothing is left to do: { $why }
assigned-why-done = all of it is done
assigned-why-failed = no attempts are left at { $stories }
assigned-why-late = its last day is over, without a pass at { $stories }
next-due = what is due first
next-progress = how it went
