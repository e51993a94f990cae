## آغاز

title = { "\u200F" }{ $scenario }: { $story }
customer = یک مشتری تماس گرفته است، راه تماس: { $channel }. حال او: { $mood }.
policy = ضوابط کار شما: «{ $policy }». { $authority }
may-nothing = خودتان اجازهٔ دادن هیچ چیزی را ندارید: سرپرست تصمیم می‌گیرد.
may-anything = خودتان اجازهٔ دادن هر چیزی را دارید.
may-anything-up-to = خودتان اجازهٔ دادن هر چیزی را تا سقف { $amount } دارید.
may-some = خودتان اجازهٔ دادن این‌ها را دارید: { $what }.
may-some-up-to = خودتان اجازهٔ دادن این‌ها را تا سقف { $amount } دارید: { $what }.
records-show = آنچه در پرونده می‌بینید:
fact = { "\u200F  " }{ $name }: { $value }

## راه‌های تماس

channel-phone = تلفن
channel-chat = گفت‌وگوی برخط
channel-messaging = پیام‌رسان
channel-e-mail = ایمیل
channel-social-media = شبکه‌های اجتماعی
channel-counter = پیشخوان
channel-click-to-call = تماس از سایت

## حال‌ها

mood-furious = از کوره در رفته
mood-angry = خشمگین
mood-annoyed = آزرده
mood-calm = آرام
mood-content = راضی
mood-pleased = خوشحال
mood-delighted = بسیار شاد
better = بهتر از پیش
worse = بدتر از پیش
same = مثل پیش

## نوبت‌ها

you-now-see = اکنون می‌بینید:
mood-now = حال مشتری: { $mood }، { $direction }.
customer-says = مشتری: «{ $words }»
customer-silent = مشتری چیزی نگفته است.
you-say = شما: «{ $words }» ({ $span } می‌گذرد)
you-do = شما: { $act }. ({ $span } می‌گذرد)
you-close = موضوع را می‌بندید.
you-pass-on = مشتری را به یکی از همکاران می‌سپارید.
you-hang-up = گوشی را می‌گذارید.
you-tell = به مشتری می‌گویید «{ $fact }»: { $value }.
not-known = معلوم نیست
you-offer = پیشنهاد می‌دهید: { $remedy }، { $amount }.
you-ask-supervisor = از سرپرست می‌پرسید.
supervisor-yes = { "\u200F" }{ $span } می‌گذرد. سرپرست موافقت می‌کند.
supervisor-no = { "\u200F" }{ $span } می‌گذرد. سرپرست موافقت نمی‌کند.
supervisor-said-yes = بله.
supervisor-said-no = نه.
would-not-wait = { "\u200F" }{ $span } می‌گذرد و هنوز پاسخی نیامده است. مشتری دیگر منتظر نمی‌ماند.
played-for-you = (به جای شما انجام شد:)
you-carry-out = انجامش می‌دهید: { $remedy }، { $amount }.
you-promise = قول می‌دهید: { $what }، ظرف { $span }.
taken-over-told = اکنون شما همکار بعدی هستید و می‌دانید چه گفته شده است.
taken-over-untold = اکنون شما همکار بعدی هستید و از چیزی خبر ندارید: مشتری همه چیز را از نو می‌گوید.

## زمان و مقدار

seconds = { $number } ثانیه
minutes = { $number } دقیقه
hours = { $number } ساعت
days = { $number } روز
two-units = { $big } و { $small }
comma = { "، " }
yes = بله
no = خیر

## آنچه می‌توان برگزید

choice = { "\u200F" }{ $number }  { $act }
choice-in-words = { "\u200F" }{ $number }  { $act } — «{ $words }»
choice-in-manner = { "\u200F" }{ $number }  { $act }، { $manner }
act-hand-over = سپردن به همکار
act-wrap-up = زود تمام کردن
act-hang-up = گذاشتن گوشی
needs-supervisor = (سرپرست باید موافقت کند)
not-allowed = (اینجا مجاز نیست)
manner-plain = و نه چیزی بیش از آن
manner-showing = و همراه با: { $behaviours }
keys = { "\u200F  " }h  سپردن به همکار   w  زود تمام کردن   x  گذاشتن گوشی   ?  راهنمایی   r  تکرار
ask-one = چه می‌کنید؟ (۱، h، w، x، ? یا r)
ask-many = چه می‌کنید؟ (۱ تا { $count }، h، w، x، ? یا r)
unclear = این یکی از گزینه‌ها نیست.
hint-nothing = اینجا چیز خاصی لازم نیست. چه چیزی موضوع را حل می‌کند؟
hint = اکنون این‌ها لازم است: { $behaviours }.
hint-how = { "\u200F  " }{ $standard }: { $how }

## نتیجه

what-came = نتیجه چه شد
broke-off = دیگر چیزی از شما نیامد؛ تماس قطع شد، گویی گوشی را گذاشته باشید.
ended = پس از { $turns } نوبت و { $span }: { $ending }.
solved = موضوع حل شده است.
not-solved = موضوع حل نشده است.
promise-stands = قولی بر جاست: { $what }، ظرف { $span }.
mood-unchanged = حال مشتری در پایان همان است که در آغاز بود: { $mood }.
mood-changed = حال مشتری در آغاز: { $before }، در پایان: { $after }.
standing-before = اگر اصلاً نیازی به تماس نبود: { $standing }.
standing-after = با وضع کنونی: { $standing }.
standing-kept = اگر به قول وفا شود: { $standing }.
standing-broken = اگر قول شکسته شود: { $standing }.
standing = رضایت { $satisfaction } از ۱۰؛ از هر ۱۰۰ مشتری مانند او، { $leave } نفر ظرف یک سال می‌روند
standing-satisfaction = رضایت { $satisfaction } از ۱۰
comes-back = از هر ۱۰۰ نفر مانند او، { $come } نفر برای همین موضوع برمی‌گردند و { $silent } نفر دیگر چیزی نمی‌گویند.
comes-back-if-broken = اگر قول شکسته شود، از هر ۱۰۰ نفر مانند او، { $come } نفر برای همین موضوع برمی‌گردند و { $silent } نفر دیگر چیزی نمی‌گویند.
comes-back-if-kept = اگر به قول وفا شود، از هر ۱۰۰ نفر مانند او، { $come } نفر برای همین موضوع برمی‌گردند و { $silent } نفر دیگر چیزی نمی‌گویند.

## پایان‌ها

ending-resolved = با حل موضوع بسته شد
ending-unresolved = بدون حل موضوع بسته شد
ending-promised = با یک قول تمام شد
ending-refused = درخواست رد شد
ending-referred = مشتری به کسی معرفی شد که بهتر کمکش می‌کند
ending-walked-away = مشتری رفت
ending-handed-over = به همکار سپرده شد
ending-wrapped-up = زودتر از موعد تمام شد
ending-hung-up = کارمند گوشی را گذاشت

## داوری

judged = داوری
not-scored = چیزی که کارمند پاسخگوی آن باشد و بتوان به آن نمره داد در میان نبود.
passed = { $score } از ۱۰۰؛ حد قبولی { $pass }: قبول.
not-passed = { $score } از ۱۰۰؛ حد قبولی { $pass }: مردود.
hints = راهنمایی‌های گرفته‌شده: { $hints }.
missed = { "\u200F  " }نشد    { $name }: { $evidence }
missed-critical = { "\u200F  " }نشد    { $name }: { $evidence }؛ همین یکی نمره را ۰ می‌کند
met = { "\u200F  " }شد     { $name }: { $evidence }
not-applicable = { "\u200F  " }بی‌نمره { $name }: با این روند، این به حساب نمی‌آید
why = { "\u200F          " }چرا: { $text }
aim = { "\u200F          " }هدف: { $text }
how = { "\u200F          " }چگونه: { $text }
weighted = { $name } (×{ $weight })
left-out = در آن لحظه لازم بود، چه استانداردی بخواهد چه نخواهد، و از قلم افتاد:
left-out-at = { "\u200F  " }نوبت { $turn }: { $behaviours }
why-told = بدون آن مشتری نمی‌داند وضعش چیست.
why-shown = داستان آن را حساب می‌کند: همان لحظه لازم بود.
why-ending = داستان چنین پایانی را می‌خواهد.
why-solved = داستان هدفی دارد و موضوع فقط با رسیدن به آن حل می‌شود.
criterion-tell = باید گفته شود: { $fact }
criterion-shows = رفتار: { $behaviour }
criterion-ending = پایان خوب
criterion-solved = موضوع حل شده است
criterion-forbidden = ممنوع: { $what }
criterion-procedure = روال کار: { $name }
criterion-step = { $procedure }: { $step }

## بهترین راه

no-way = راهی که این گفت‌وگو را به پایان برساند پیدا نشد.
went-best-way = با این بخت، «{ $policy }» چیزی بهتر از این اجازه نمی‌دهد: شما بهترین راه را رفتید.
author-prefers = طبق استانداردها بیش از این ممکن نبود. در زیر راهی می‌آید که نویسندهٔ داستان آن را بهترین می‌داند.
best = بهترین چیزی که «{ $policy }» با همین بخت اجازه می‌دهد: { $score }، { $ending }، در { $span }
best-as-tried = بهترین چیزی که «{ $policy }» با همین بخت اجازه می‌دهد، تا آنجا که آزموده شد: { $score }، { $ending }، در { $span }
of-100 = { $score } از ۱۰۰
unscored = بدون نمره
step = { "\u200F  " }{ $number }. { $act }
step-in-words = { "\u200F  " }{ $number }. { $act } — «{ $words }»
step-showing = { $step } (همراه با: { $behaviours })

## شواهد

told = «{ $fact }» گفته شد
not-told = «{ $fact }» گفته نشد
told-unlooked = «{ $fact }» در نوبت { $turn } بدون نگاه کردن گفته شد
told-untrue = «{ $fact }» در نوبت { $turn } از روی پرونده‌ای نادرست گفته شد
all-true = هر چه گفته شد درست بود و دیده شده بود
nothing-again = لازم نشد چیزی دوباره گفته شود
told-again = از مشتری خواسته شد همه چیز را دوباره بگوید
would-do = { "\u200F" }{ $ending }؛ این‌ها پذیرفتنی بود: { $others }
solving-done = کاری که موضوع را حل می‌کند انجام شد
solving-not-done = کاری که موضوع را حل می‌کرد انجام نشد
happened-at = { "\u200F" }{ $what }، نوبت { $turn }
did-not-happen = این پیش نیامد: { $what }
it-happened = پیش آمد، { $turns }
it-did-not-happen = پیش نیامد
told-otherwise = چیزی جز واقعیت گفته شد، { $turns }
all-so = هرچه گفته شد درست بود
shown = «{ $behaviour }» دیده شد، { $turns }
shown-late = «{ $behaviour }» لازم بود در { $called }، و تازه در { $turns } دیده شد
not-shown = «{ $behaviour }» لازم بود در { $called }، و دیده نشد
step-taken = «{ $step }» در نوبت { $turn }
step-left-out = «{ $step }» انجام نشد
step-early = «{ $step }» همان نوبت { $turn } انجام شد، ولی «{ $before }» که باید پیش از آن می‌آمد تازه در نوبت { $later }
step-misstated = «{ $step }» در نوبت { $turn }: نه آن‌طور که مشتری گفته بود
turns =
    { $count ->
        [one] نوبت { $turns }
       *[other] نوبت‌های { $turns }
    }

## رویدادها

event-asked-again = از مشتری خواسته شد همه چیز را دوباره بگوید
event-asked = کارمند پرسید: «{ $word }»
event-said = رفتار کارمند: «{ $word }»
event-told = کارمند اطلاع داد: «{ $word }»
event-offered = کارمند پیشنهاد داد: «{ $word }»
event-did = کارمند انجام داد: «{ $word }»
event-looked-up = کارمند نگاه کرد: «{ $word }»
event-refused = کارمند نپذیرفت: «{ $word }»
event-denied = سرپرست موافقت نکرد
event-promised = کارمند قول داد: «{ $word }»
event-transferred-to = کارمند مشتری را سپرد به: «{ $word }»
event-gave-up = مشتری نخواست منتظر سرپرست بماند
event-transferred = کارمند مشتری را به کس دیگری سپرد
event-insisted = مشتری اصرار کرد: «{ $word }»
event-confirm-requested = کارمند تأیید خواست: «{ $word }»
event-confirmed = مشتری تأیید کرد: «{ $word }»
event-declined = از مشتری تأیید خواستند و او نپذیرفت: «{ $word }»
event-unconfirmed = کارمند بدون تأیید انجام داد: «{ $word }»
event-ineligible = کارمند بر خلاف ضوابط انجام داد: «{ $word }»
event-had = مشتری به خواست کارمند انجام داد: «{ $word }»
event-reported = مشتری گفت که انجام داده است: «{ $word }»
event-stated = کارمند «{ $word }» را همان‌طور گفت که مشتری گفته بود
event-misstated = کارمند «{ $word }» را طور دیگری گفت، نه آن‌طور که مشتری گفته بود
event-silence = { "\u200F" }{ $span } کسی چیزی نگفت

## رفتارهایی که هر مجموعه می‌شناسد

behaviour-greet = سلام کردن
behaviour-use-the-name = صدا زدن به نام
behaviour-acknowledge = نشان دادن اینکه شنیدید
behaviour-apologise = پوزش خواستن
behaviour-thank = سپاسگزاری
behaviour-anything-else = پرسیدن اینکه کار دیگری هست یا نه
behaviour-identify = معرفی خود
behaviour-own-it = پذیرفتن مسئولیت
behaviour-explain = توضیح دادن
behaviour-confirm = تأیید کردن
behaviour-summary = جمع‌بندی
behaviour-link = حواله دادن به سایت
behaviour-proof = دادن مدرک
behaviour-blame = مقصر دانستن
behaviour-argue = بگومگو کردن

## راه‌های دیگر

own-key = { "\u200F  " }t  به زبان خودتان
back-key = { "   " }b { $turn }  بازگشت به نوبت { $turn }
leave-key = { "   " }q  توقف، برای ادامه در وقتی دیگر
timed = برای انتخاب { $span } وقت دارید؛ پس از آن: { $act }
too-late = پیش از انتخاب شما وقت تمام شد.
no-hints = در آزمون راهنمایی نیست.
back-to = بازگشت به پیش از نوبت { $turn }. تا اینجا چنین گذشت.
no-such-turn = چنین نوبتی نیست که به آن برگردید.
no-way-back = در آزمون هیچ نوبتی پس گرفته نمی‌شود.
elsewhere = همین کارها با ضوابط دیگر
quoted = «{ $name }»
elsewhere-line = { "\u200F  " }{ $policies }: { $went }
elsewhere-parts = پس از نوبت { $turn } گفت‌وگو راه دیگری می‌رود.
elsewhere-score = { $score } از ۱۰۰
elsewhere-unscored = بدون نمره
elsewhere-went = { $ending }، { $score }، در { $span }.
elsewhere-asks = از سرپرست می‌پرسند، { $ending }، { $score }، در { $span }.

## ماه‌های پس از آن

months = بر سر چنین مشتری‌ای چه می‌آید، وقتی کار شرکت ادامه می‌یابد
months-working = ماه‌های بعد محاسبه می‌شود …
months-of = از { $customers } مشتری مانند او که با آنان همین‌گونه رفتار شد، پس از { $months } ماه طبق «{ $policy }» ({ $runs } اجرا)، از هر ۱۰۰ نفر، با بازهٔ ۹۵٪:
months-stay = { "\u200F  " }هنوز مشتری‌اند: { $share }
months-silent = { "\u200F  " }با موضوعی حل‌نشده و بی هیچ حرف دیگری رفتند: { $share }
months-voiced = { "\u200F  " }برای موضوعی برگشتند، حل نشد و رفتند: { $share }
months-otherwise = { "\u200F  " }به دلیل‌های دیگر رفتند: { $share }
months-back = { "\u200F  " }برای همین موضوع برگشتند: { $share }
months-solved = { "\u200F  " }سرانجام موضوعشان حل شد: { $share }
months-broken = { "\u200F  " }از میان کسانی که قولی گرفتند، بیهوده منتظر ماندند: { $share }
months-compared = هنوز مشتری‌اند، از هر ۱۰۰ نفر:
months-own = { "\u200F  " }{ $share }  با رفتار شما
months-untouched = { "\u200F  " }{ $share }  اگر اصلاً نیازی به تماس نبود
months-best = { "\u200F  " }{ $share }  با بهترین راهی که این ضوابط اجازه می‌دهد
months-elsewhere = { "\u200F  " }{ $share }  همین رفتار طبق «{ $policy }»
interval = { $share } [{ $low }، { $high }]

## صفحه

screen-title = { $scenario }: { $story } ({ $mode })
screen-title-short = { $story } ({ $mode })
mode-learn = یادگیری
mode-practise = تمرین
mode-test = آزمون
screen-small = این پنجره { $columns } ستون و { $lines } سطر دارد؛ صفحه { $width } ستون و { $height } سطر لازم دارد. آن را بزرگ‌تر کنید، یا q را بزنید و از --plain استفاده کنید.
screen-paused = مکث
screen-paused-text = مکث. تا وقتی فکر می‌کنید یا نیستید، ساعت مشتری ایستاده است.
screen-any-key = هر کلیدی ادامه می‌دهد.
screen-more-below = { $title } (ادامه در پایین)
screen-more-above = { $title } (PgUp: بالاتر)
screen-aside = { $title } (← →: ادامه)
screen-arrows = { $title } (پیکان‌ها: پایین‌تر)
screen-customer = مشتری
screen-who = راه تماس: { $channel }. حال: { $mood }.
screen-mood = حال { $meter } { $value } از ۱۰۰
screen-clock = ساعت { $span }
screen-supervisor = سرپرست حدود { $span } دیگر آزاد است.
screen-behind = پشت سر او: از هر ۱۰۰ نفر { $share } نفر منتظر می‌مانند، به‌طور میانگین { $span }.
screen-today = امروز ساعت { $time }: از سهمیهٔ { $quota }، کار شما { $done }؛ همکاران، هر یک: { $others }.
screen-today-alone = امروز ساعت { $time }: از سهمیهٔ { $quota }، کار شما { $done }.
screen-reached = امروز ساعت { $time }: از سهمیهٔ { $quota } نفر، تماس‌های موفق شما { $done }؛ همکاران، هر یک: { $others }.
screen-reached-alone = امروز ساعت { $time }: از سهمیهٔ { $quota } نفر، تماس‌های موفق شما { $done }.
screen-fact = { $name }: { $value }
screen-conversation = گفت‌وگو
screen-own-said = شما، به زبان خودتان: «{ $words }»
screen-sure = مطمئنید؟
sure-hand-over = مشتری را به همکار بسپارید؟ y (بله) یا n (خیر)
sure-wrap-up = موضوع را همین‌طور تمام کنید؟ y (بله) یا n (خیر)
sure-hang-up = گوشی را بگذارید؟ y (بله) یا n (خیر)
screen-back = دوباره
back-which = به پیش از کدام نوبت خودتان، { $first } تا { $last }؟ { $typed }_
screen-own = به زبان خودتان
screen-what = چه می‌کنید؟
own-write = بنویسید چه می‌گویید:
own-mark = کدام‌یک در سخن شما هست؟ مربی شما می‌تواند نشانه‌گذاری‌تان را ببیند.
choice-says = { $act }: «{ $words }»
choice-shows = { $act }، { $manner }
screen-notes = یادداشت‌ها
test-as-it-is = در آزمون از آنچه هست برمی‌گزینید و چیزی را پس نمی‌گیرید.
keys-choosing = 1-9 انتخاب·h سپردن·w پایان·x قطع·? راهنما·t به زبان خود·b بازگشت·p مکث·q خروج
keys-choosing-test = 1-9 انتخاب  h سپردن  w پایان  x قطع  p مکث  q خروج
keys-sure = y بله  n خیر
keys-act = 1-9 چه می‌کنید  Esc انصراف
keys-words = Enter گفته شد  Esc انصراف
keys-mark = حرف‌ها نشان می‌زنند  Enter تمام  Esc انصراف
keys-back = عدد و Enter  Esc انصراف
keys-paused = هر کلید: ادامه
keys-reading = پیکان‌ها و PgUp/PgDn ادامه  b دوباره از یک نوبت  q پایان
keys-reading-test = پیکان‌ها و PgUp/PgDn ادامه  q پایان
line-by-line = صفحهٔ کامل نمی‌تواند زبانی را نشان دهد که از راست به چپ نوشته می‌شود؛ سطر به سطر درست نمایش داده می‌شود.

## پیرامون تمرین

seed = بذر تصادف { $seed }؛ بذری دیگر، مانند --seed 2، روندی دیگر می‌دهد
seed-of = بذر تصادف { $seed }
kept-in = در { $file } نگه داشته شد؛ `mainstay replay` آن را دوباره نشان می‌دهد و `mainstay grade` دوباره به آن نمره می‌دهد
next = بعد: { $command }   ({ $why })
next-resume = ادامهٔ همین تمرین
next-assigned = آنچه از این تکلیف مانده است
next-luck = یک بار دیگر، با روندی دیگر
next-policy = همین مشتری با اختیارات دیگر
next-grade = نمره، همراه با دلیل‌ها

## تمرینی که دوباره نشان داده یا نمره داده می‌شود

again-customer = مشتری
again-supervisor = سرپرست
again-rep = کارمند، نوبت { $turn }
again-line = { $who }: { $words }
again-said = «{ $words }»
again-given = (به جای شما انجام شد)
again-late = (وقت تمام شد)
again-own = (به زبان خود، با ارزیابی خود)
again-left = (رها شد تا وقتی دیگر ادامه یابد)
again-open = (ناتمام)
again-shows = رفتارها: { $behaviours }
again-mood = حال مشتری: { $mood }.
again-hint = (راهنمایی گرفته شد)
again-back = (بازگشت به نوبت { $turn })
again-torn = (آخرین سطر هنگام نوشتن ناتمام ماند و کنار گذاشته شد)
again-broken-off = { $ending }، ناتمام
graded = { $title }: { $ending }
graded-broken-off = { $title }: { $ending }، پیش از پایان قطع شد
again-policy = ضوابط: { $policy }
again-mode = حالت: { $mode }
again-played-by = کارمند: { $rep }
again-language = زبان: { $language }
again-untimed = انتخاب‌ها بدون محدودیت زمان
again-drilled = تمرین از «{ $moment }»
again-begun = آغاز: { $when }
graded-note = یادداشت: { $note }.
note-unfinished = آنچه پس از بازگشت آزموده شد ناتمام است و نمره ندارد
note-own-words = کارمند به زبان خود پاسخ داد و خودش نشانه گذاشت که چه رفتاری در آن هست
note-moved = سطر { $line }: «{ $wanted }» دیگر در آنجا شدنی نیست، پس نمره بر پایهٔ همان نوشته است
note-no-policy = سناریو دیگر چنین ضوابطی ندارد
note-changed =
    { $more ->
        [0] پس از این تمرین { $file } تغییر کرده است
       *[other] پس از این تمرین { $file } و { $more } فایل دیگر تغییر کرده است
    }

## پیشرفت

progress-rep = { $rep }: { $attempts } تلاش بدون کمک، { $passed } قبول
progress-share = { $share }٪ (بازهٔ ۹۵٪: { $low } تا { $high })
progress-percent = { $share }٪
progress-all-pass =
    { $stories ->
        [0] pass^k، احتمال آنکه هر k تلاش در یک داستان قبول شود: { $chances }
       *[other] pass^k، احتمال آنکه هر k تلاش در یک داستان قبول شود (بر پایهٔ { $stories } داستان): { $chances }
    }
progress-chance = { $k }: { $chance }
progress-unknown = هنوز معلوم نیست
progress-self-marked = { $attempts } تلاش به زبان خود، با ارزیابی خود: تلاش با کمک به شمار می‌آید و در هیچ مهارتی حساب نمی‌شود
progress-as-written = { $attempts } تلاش مطابق نوشته: سناریو نیست یا تغییر کرده است، پس دوباره نمره داده نشد
progress-behaviours = رفتارها
progress-criteria = معیارها
progress-weakest-behaviours = رفتارها، هرگاه لازم بود، از ضعیف‌ترین
progress-weakest-criteria = معیارهای نمره، از ضعیف‌ترین
progress-count = { $done } از { $asked }
progress-next = تمرین بعدی
progress-due-ago = موعدش { $days } روز پیش بود
progress-due-yesterday = موعدش دیروز بود
progress-due-today = موعدش امروز است
progress-due-tomorrow = موعدش فرداست
progress-due-in = موعدش { $days } روز دیگر است
progress-last = { $due } (بار پیش { $score } از ۱۰۰)
progress-passed = قبولی در تلاش‌های بدون کمک
progress-pass-k = { "\u2066" }pass^{ $k }{ "\u2069" }
progress-over = شمار داستان‌های این محاسبه
progress-pass-k-means = pass^k: احتمال آنکه هر k تلاش در یک داستان قبول شود؛ «-» یعنی در هیچ داستانی این‌قدر تلاش نشده است
progress-cell = { $share }٪ ({ $low } تا { $high })
assigned-title = { $title }: در هر داستان باید { $passes } تلاش قبول شود
assigned-by = { $line }، مهلت: { $due }
assigned-passed = { $passed } از { $attempts } قبول
assigned-best = بهترین { $score }
assigned-nobody = هنوز کسی آغاز نکرده است.
assigned-done = انجام شد
assigned-open = مانده است
assigned-failed = دیگر تلاشی نمانده است
assigned-late = مهلت گذشته است
assigned-left = { $title }: کاری نمانده است: { $why }
assigned-why-done = همه انجام شده است
assigned-why-failed = دیگر تلاشی نمانده است در { $stories }
assigned-why-late = روز آخر گذشته است، بدون قبولی در { $stories }
next-due = آنچه موعدش زودتر از همه است
next-progress = چگونه پیش رفت
