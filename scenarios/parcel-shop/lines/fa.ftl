# گفت‌وگوهای فروشگاه به فارسی. بالای هر متن چهار رقم از متن اصلی آن آمده است.

# 803a
scenario-title = یک فروشگاه کوچک اینترنتی

# 44bd
remedy-redelivery = ارسال دوباره

# 9571
remedy-replacement = تعویض

# e21a
remedy-spare-part = قطعهٔ یدکی

# 1d63
remedy-refund = بازپرداخت

# 8923
remedy-voucher = کوپن هدیه

# aa92
remedy-fee-waiver = بخشودن جریمه

# a1a1
remedy-repair = تعمیر

# 81c0
behaviour-reassure = اطمینان دادن

# f4e5
behaviour-set-a-boundary = مرز گذاشتن

# a154
behaviour-say-what-you-do-not-know = گفتن آنچه نمی‌دانید

# f1ab
behaviour-guess = حدس زدن

# eb52
behaviour-belittle = کوچک شمردن

# 75ed
behaviour-threaten = تهدید کردن

# 0b11
policy-before-they-ask = پیش از آنکه بپرسند

# 4f16
policy-drop-the-ball = رها کردن کار

# b500
policy-empowered-with-guidelines = با اختیار و راهنما

# 8723
policy-empowered = با اختیار

# 3e14
policy-one-more-seat = یک صندلی بیشتر

# 86ac
policy-script-only = فقط از روی متن

# 21ae
policy-wow-for-some = شگفتی برای برخی

# 450f
standard-heard-first = نخست شنیده شدن

# 5df5
standard-heard-first-why = کسی تا نداند شنیده شده، به راه‌حل گوش نمی‌دهد.

# f318
standard-heard-first-aim = تا جملهٔ دوم شما، مشتری مشکل خودش را از زبان شما شنیده است.

# 2f91
standard-heard-first-how = بگویید چه چیزی برایشان خراب شد، با واژه‌های ساده و نه واژه‌های ما؛ سپس سفارش را باز کنید.

# 7edd
standard-left-in-writing = به‌جا ماندن نوشته

# bb30
standard-left-in-writing-why = آنچه در گفت‌وگو توافق شده، با بسته شدن پنجره از میان می‌رود.

# e45c
standard-left-in-writing-aim = مشتری می‌تواند بی‌آنکه دوباره بپرسد ببیند چه توافق شد.

# b50c
standard-left-in-writing-how = با یک جمله تمام کنید: چه می‌کنیم، چه می‌گیرید، چه روزی.

# 15b2
standard-nobody-to-blame = بی آنکه کسی مقصر باشد

# 5cfc
standard-nobody-to-blame-why = تا ما دنبال مقصر بگردیم، مشتری هنوز گرفتار است.

# 1e8f
standard-nobody-to-blame-aim = به هیچ مشتری گفته نمی‌شود که تقصیر خودش، پیک یا همکار بود.

# a0fb
standard-nobody-to-blame-how = نگویید چه کسی؛ بگویید چه و کی.

# a113
standard-true-to-the-facts = درست و برابر واقعیت

# dbbd
standard-true-to-the-facts-why = پاسخ دوستانه‌ای که نادرست باشد، به بهای تماسی دیگر و بخشی از اعتبار حرف ماست.

# 7c4d
standard-true-to-the-facts-aim = آنچه می‌گوییم وقتی مشتری در خانه نگاه می‌کند درست است.

# 7913
standard-true-to-the-facts-how = پیش از گفتن، پرونده را باز کنید؛ اگر نمی‌دانید بگویید نمی‌دانم.

# 75a6
late-fee-title = شش روز تأخیر، یک بار در چهار سال

# 82a3
late-fee-fact-name = نام

# e3a4
late-fee-fact-name-record = آقای وُینار

# b80c
late-fee-fact-fee = جریمه

# df1d
late-fee-fact-late-by = مدت تأخیر

# e395
late-fee-fact-late-by-truth = شش روز

# e395
late-fee-fact-late-by-record = شش روز

# cfa6
late-fee-fact-late-by-claim = دو روز

# a793
late-fee-fact-first = پیش از این

# 4186
late-fee-fact-first-record = در چهار سال، هیچ‌گاه پیش از این

# 8fcf
late-fee-fact-reason = علت

# 3d87
late-fee-fact-reason-truth = در بیمارستان

# 3d87
late-fee-fact-reason-claim = در بیمارستان

# 2499
late-fee-fact-next-due = موعد بعدی

# 5759
late-fee-fact-next-due-record = بیستم ماه

# aa92
late-fee-word-fee-waiver = بخشودن جریمه

# 9af2
late-fee-word-account = حساب

# 8fcf
late-fee-word-reason = علت

# 27c3
late-fee-word-taking-his-word = پذیرفتن حرف او

# 6222
late-fee-word-a-decision-on-the-fee = تصمیم دربارهٔ جریمه

# a356
late-fee-opening-1 = روز بخیر. شما از من هفت یورو و پنجاه سنت می‌خواهید چون { $late-by } دیر پرداخته‌ام. حرف پولش نیست. من هیچ‌وقت یک شاهی به کسی بدهکار نبوده‌ام.

# 345d
late-fee-opening-open-the-account = باز کردن حساب

# 5054
late-fee-opening-open-the-account-1 = روز بخیر. ببینم چه کار می‌شود کرد.

# cf46
late-fee-opening-open-the-account-2 = روز بخیر. هزینهٔ یادآوری خودکار حساب می‌شود و در بند نهم شرایط ما آمده است، ولی البته می‌توانم نگاهی بیندازم.

# ae2e
late-fee-opening-open-the-account-3 = روز بخیر، { $name }. و بعد نامه‌ای می‌رسد که گویی بدهکار بوده‌اید! بگذارید خود حساب را ببینم.

# 4841
late-fee-opening-hold-to-the-conditions = پافشاری بر شرایط

# c6de
late-fee-opening-hold-to-the-conditions-1 = روز بخیر، { $name }. این هزینه در شرایط آمده و برای همه یکسان است.

# 3299
late-fee-opening-hold-to-the-conditions-2 = روز بخیر. هر کس دیر بپردازد، جریمه می‌دهد.

# 351d
late-fee-not-a-penny-1 = همه. فهمیدم. چهار سال، و من شده‌ام «همه».

# 345d
late-fee-not-a-penny-open-the-account = باز کردن حساب

# fe9b
late-fee-not-a-penny-open-the-account-1 = اگر اصرار دارید، می‌توانم حسابتان را باز کنم و ببینم چیزی هست که اجازهٔ استثنا بدهد یا نه.

# be65
late-fee-not-a-penny-open-the-account-2 = چهار سال «همه» نیست. پوزش می‌خواهم، پیش از آنکه نگاه کنم حرف زدم. همین حالا نگاه می‌کنم.

# 2296
late-fee-not-a-penny-stay-with-it = کوتاه نیامدن

# 1c63
late-fee-not-a-penny-stay-with-it-1 = متأسفم که راضی نیستید.

# cdef
late-fee-how-it-came-about-1 = خب؟ آنجا نوشته که من بدحسابم؟

# f8bb
late-fee-how-it-came-about-correct-the-days = تصحیح شمار روزها

# 1078
late-fee-how-it-came-about-correct-the-days-1 = اینجا نوشته { $late-by }، نه دو روز.

# 9062
late-fee-how-it-came-about-correct-the-days-2 = اینجا نوشته { $late-by }؛ ولی من به این نمی‌گویم بدحسابی.

# 6c8b
late-fee-how-it-came-about-ask-how-it-happened = پرسیدن اینکه چه پیش آمد

# 4137
late-fee-how-it-came-about-ask-how-it-happened-1 = چرا دیر شد؟

# bd7d
late-fee-how-it-came-about-ask-how-it-happened-2 = پیش از آنکه چیزی بگویم باید علت تأخیر را بدانم، زیرا ما میان علت‌هایی که در اختیار مشتری است و علت‌هایی که نیست فرق می‌گذاریم.

# cf87
late-fee-how-it-came-about-ask-how-it-happened-3 = اینجا نوشته: دیرکرد، { $first }. چنین کسی فکرش جای دیگری بوده. می‌توانم بپرسم کجا؟

# 886f
late-fee-how-it-came-about-waive-it-without-a-question = بخشیدن بی هیچ پرسشی

# a216
late-fee-how-it-came-about-waive-it-without-a-question-1 = نوشته که شما همیشه می‌پردازید. این جریمه کار ماشین است؛ من برش می‌دارم.

# 917c
late-fee-how-it-came-about-waive-it-without-a-question-2 = می‌توانم برش دارم.

# d475
late-fee-six-or-two-1 = باشد، شش. من نشمردم. چیزهای دیگری برای شمردن داشتم.

# 9824
late-fee-six-or-two-ask-what-things = پرسیدن اینکه چه چیزهایی

# 4609
late-fee-six-or-two-ask-what-things-1 = مثلاً چه؟

# 2e11
late-fee-six-or-two-ask-what-things-2 = ولی من شمردم، و این کار مهربانانه‌ای نبود. پوزش می‌خواهم. چه پیش آمده بود؟

# 5a98
late-fee-six-or-two-close-the-sum = بستن حساب

# 22f7
late-fee-six-or-two-close-the-sum-1 = شش روز شش روز است، متأسفم.

# aeed
late-fee-where-he-was-1 = { $reason } بودم. می‌دانید، آنجا تلفن آدم را می‌گیرند، عینکش را هم. قبض هم در خانه مانده بود.

# 3ef2
late-fee-where-he-was-ask-for-a-letter-from-the-hospital = خواستن گواهی از بیمارستان

# 9814
late-fee-where-he-was-ask-for-a-letter-from-the-hospital-1 = متأسفم که این را می‌شنوم. اگر گواهی بیمارستان را با تاریخ‌ها برایمان بفرستید، می‌توانیم بررسی کنیم.

# 1c72
late-fee-where-he-was-ask-for-a-letter-from-the-hospital-2 = واقعاً ناراحت‌کننده است و برایتان بهبودی سریع آرزو می‌کنم. ولی برای بخشودن جریمه به چیزی مکتوب نیاز دارم، وگرنه هر کسی می‌تواند این را بگوید.

# 9b7b
late-fee-where-he-was-waive-the-fee = بخشیدن جریمه

# b263
late-fee-where-he-was-waive-the-fee-1 = متأسفم: شما از آنجا به خانه برمی‌گردید و ما کاری بهتر از فرستادن اخطار نداریم. جریمه را خط می‌زنم.

# ea76
late-fee-where-he-was-waive-the-fee-2 = در این صورت می‌توانم استثنائاً خطش بزنم.

# 3ed0
late-fee-where-he-was-waive-the-fee-3 = متأسفم که این را می‌شنوم. جریمه را می‌شود برداشت.

# c987
late-fee-prove-it-1 = می‌خواهید مدرک ببینید؟ برای هفت یورو و پنجاه سنت؟ جای زخم را هم نشانتان بدهم؟

# 9ea4
late-fee-prove-it-take-his-word = پذیرفتن حرف او

# 1397
late-fee-prove-it-take-his-word-1 = هیچ مدرکی لازم نیست. پوزش می‌خواهم که خواستم، نباید می‌خواستم. حرف شما کافی است؛ جریمه برداشته می‌شود.

# cd47
late-fee-prove-it-take-his-word-2 = لازم نخواهد بود. چون مبلغ اندک است، این بار می‌توانیم از مدارکی که معمولاً لازم است چشم بپوشیم.

# 1bb2
late-fee-prove-it-wait-for-the-papers = منتظر مدارک ماندن

# f42b
late-fee-prove-it-wait-for-the-papers-1 = متأسفم، مقررات همین است. همین که گواهی برسد تصمیم می‌گیریم.

# dfd4
late-fee-struck-out-1 = خب. ممنون. قبض بعدی چه؟ نمی‌خواهم باز غافلگیر شوم.

# 1fcb
late-fee-struck-out-strike-it-out = خط زدن جریمه

# af23
late-fee-struck-out-strike-it-out-1 = برداشته شد. موعد بعدی همیشه بالای قبض چاپ شده است. سپاسگزارم، و تندرست باشید.

# 0a35
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due = خط زدن و گفتن موعد بعدی

# 5406
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-1 = برداشته شد. موعد بعدی { $next-due } است.

# 9d42
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-2 = جریمه رفت و دیگر کسی آن را نمی‌بیند. موعد قبض بعدی { $next-due } است؛ یک هفته پیش از آن پیامی از من می‌گیرید. بابت این چهار سال سپاسگزارم.

# 13e4
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-3 = جریمه را برداشتم. لطفاً قبض بعدی را حداکثر تا { $next-due } بپردازید، بار دوم ممکن نخواهد بود. از درک شما سپاسگزارم.

# 3b16
late-fee-the-fee-stands-1 = پس می‌ماند. بسیار خوب. حالا می‌دانم چهار سال برای شما چقدر می‌ارزد: کمتر از هفت یورو و پنجاه سنت.

# f2fa
late-fee-the-fee-stands-say-why-and-promise-a-second-look = گفتن علت و قول بررسی دوباره

# 0ba5
late-fee-the-fee-stands-say-why-and-promise-a-second-look-1 = اگر بخواهید می‌توانم یک بار دیگر ارائه‌اش کنم.

# 6615
late-fee-the-fee-stands-say-why-and-promise-a-second-look-2 = برای من بیش از این می‌ارزد. سرپرستم به قبض نگاه کرد، نه به چهار سال؛ هر دو را پیش رویش می‌گذارم و برایتان می‌نویسم.

# 7bc4
late-fee-the-fee-stands-take-note-of-it = یادداشت کردن

# e146
late-fee-the-fee-stands-take-note-of-it-1 = حرفتان را می‌فهمم و منتقل می‌کنم.

# 18d0
late-fee-reaction-1-1 = گویا آنجا ماشین حساب دارید.

# 1b0c
late-fee-reaction-3-1 = پس بگیریدش، پیشکش، و نام مرا هم از فهرستتان خط بزنید.

# f5a0
late-fee-forbid-1 = او می‌داند که دیر پرداخته است؛ در همان جملهٔ اول می‌گوید.

# c707
late-fee-forbid-2 = لطفی که هشداری به آن چسبیده باشد، همچون هشدار به یاد می‌ماند.

# 6a40
assembly-title = قفسه‌ای که کج می‌ایستد

# 82a3
assembly-fact-name = نام

# c6fa
assembly-fact-name-record = آقای هالوران

# 683b
assembly-fact-price = قیمت

# f801
assembly-fact-letter = حرف

# 6b23
assembly-fact-letter-truth = C

# df7e
assembly-fact-letter-claim = B

# ffce
assembly-fact-holes = سوراخ‌ها

# 74c7
assembly-fact-holes-truth = به سمت چپ

# 74c7
assembly-fact-holes-claim = به سمت چپ

# ba60
assembly-fact-remedy = چاره

# 48c8
assembly-fact-remedy-record = صفحه‌ای که حرف C دارد سمت چپ می‌رود، سوراخ‌هایش رو به داخل

# 3660
assembly-fact-page = صفحه

# 3e08
assembly-fact-page-truth = صفحهٔ 6 نادرست است

# aad5
assembly-fact-page-record = صفحهٔ 6 درست است

# 238f
assembly-word-instructions = راهنما

# f801
assembly-word-letter = حرف

# ffce
assembly-word-holes = سوراخ‌ها

# cb82
assembly-word-stay-until-it-stands = ماندن تا سرپا شود

# a5b4
assembly-word-a-fitter = نصاب

# 1d63
assembly-word-refund = بازپرداخت

# 6e9a
assembly-opening-1 = مو به مو طبق دفترچهٔ شما پیش رفتم و حالا قفسه‌ای دارم که مثل مست‌ها کج ایستاده. مادرزنم ساعت شش می‌آید. هدیهٔ خود اوست.

# 6d57
assembly-opening-point-to-page-six = اشاره به صفحهٔ شش

# 5097
assembly-opening-point-to-page-six-1 = روز بخیر، { $name }. صفحهٔ 6 این را کاملاً روشن نشان می‌دهد؛ بیشتر مردم فقط آن صفحه را نمی‌بینند.

# 587a
assembly-opening-point-to-page-six-2 = روز بخیر. در صفحهٔ 6 آمده است.

# e43d
assembly-opening-open-the-instructions = باز کردن راهنما

# 9bf2
assembly-opening-open-the-instructions-1 = روز بخیر. بگذارید ببینم کدام راهنما مال آن است تا هر دو یک دفترچه پیش رو داشته باشیم؛ شاید بدانید که چند ویراست وجود دارد.

# 332d
assembly-opening-open-the-instructions-2 = روز بخیر، { $name }. طبق دفترچه و باز هم کج: و تا پیش از شش باید راست بایستد. نقشه پیش روی من است.

# 2187
assembly-opening-have-it-all-told-from-the-first-screw = خواستن شرح همه چیز از پیچ اول

# 85b7
assembly-opening-have-it-all-told-from-the-first-screw-1 = روز بخیر، { $name }. هر کاری کرده‌اید برایم بگویید، از پیچ اول.

# 4375
assembly-to-the-letter-1 = صفحهٔ 6 باز روی زانوی من است. صفحهٔ 6 را دو بار انجام داده‌ام. فکر می‌کنید از ظهر تا حالا چه می‌کنم؟

# e43d
assembly-to-the-letter-open-the-instructions = باز کردن راهنما

# 2e4c
assembly-to-the-letter-open-the-instructions-1 = بگذارید یک بار دیگر نگاه کنم.

# 8346
assembly-to-the-letter-open-the-instructions-2 = پوزش می‌خواهم. فقط اینکه از هر ده نفری که دربارهٔ این قفسه زنگ می‌زنند نه نفر واقعاً چیزی را در صفحهٔ 6 ندیده‌اند، برای همین اول آن را می‌پرسیم.

# 451a
assembly-to-the-letter-open-the-instructions-3 = صفحهٔ 6، دو بار، از ظهر: پس ایراد از شما نیست. پوزش می‌خواهم. خود نقشه را نگاه می‌کنم.

# 65db
assembly-to-the-letter-send-the-film = فرستادن فیلم

# d4b6
assembly-to-the-letter-send-the-film-1 = در وب‌گاه ما فیلمی هست که هر گام را نشان می‌دهد. ببینید و اگر کمک نکرد دوباره زنگ بزنید.

# 7ad5
assembly-to-the-last-screw-1 = اول پیچ‌های بلند، بعد یک پهلو، بعد طبقه‌ها، بعد پهلوی دیگر. بعد دستم را برداشتم و کج شد.

# e43d
assembly-to-the-last-screw-open-the-instructions = باز کردن راهنما

# cd42
assembly-to-the-last-screw-open-the-instructions-1 = ممنون. حالا آن را گام به گام با راهنما مقایسه می‌کنم، پس لطفاً در این میان چیزی را تغییر ندهید.

# 657b
assembly-to-the-last-screw-open-the-instructions-2 = پس تا وقتی نگهش داشته بودید راست بود. بگذارید نقشه را کنارش بگذارم.

# 899e
assembly-which-panel-1 = پس چیست؟ من یا قفسه؟

# 5b6a
assembly-which-panel-tell-him-straight-away-what-to-do = گفتن فوری کاری که باید کرد

# a9d3
assembly-which-panel-tell-him-straight-away-what-to-do-1 = ایراد از دفترچه است، یعنی از ما. باید نوشته باشد: { $remedy }.

# 1051
assembly-which-panel-tell-him-straight-away-what-to-do-2 = احتمالاً صفحهٔ پهلویی است: { $remedy }.

# 3f60
assembly-which-panel-ask-for-the-letter-on-the-panel = پرسیدن حرف روی صفحه

# 786c
assembly-which-panel-ask-for-the-letter-on-the-panel-1 = نه شما و نه قفسه، گمانم دفترچهٔ ما. در سمت داخل صفحهٔ چپ حرف کوچکی هست: کدام؟

# 0dbd
assembly-which-panel-ask-for-the-letter-on-the-panel-2 = روی صفحه چه حرفی می‌بینید؟

# 8381
assembly-which-panel-ask-for-the-letter-on-the-panel-3 = تا یک دقیقهٔ دیگر معلوم می‌شود. هر قطعه حرفی دارد، حک‌شده یا چسبانده، بسته به سال ساخت. روی قطعهٔ چپ کدام است؟

# ea13
assembly-which-panel-send-somebody = فرستادن کسی

# c43c
assembly-which-panel-send-somebody-1 = ترجیح می‌دهم پشت تلفن معما حل نکنیم. نصاب برایتان می‌فرستم.

# caaa
assembly-he-says-B-1 = روی آن { $letter } است. روی برچسبی زرد. صبر کنید، زیر برچسب هم چیزی حک شده، ولی عینکم نیست.

# 6b5c
assembly-he-says-B-take-it-that-B-is-right = فرض اینکه B درست است

# a59c
assembly-he-says-B-take-it-that-B-is-right-1 = پس صفحهٔ سمت چپ درست است و صفحهٔ 6 هم ایرادی ندارد.

# 5255
assembly-he-says-B-have-him-look-where-the-holes-are = خواستن اینکه جای سوراخ‌ها را ببیند

# 6728
assembly-he-says-B-have-him-look-where-the-holes-are-1 = سوراخ‌ها کجا هستند؟

# b581
assembly-he-says-B-have-him-look-where-the-holes-are-2 = لطفاً عینکتان را بزنید و یک بار دیگر برایم بخوانید، و دقت کنید آنچه حک شده را بخوانید نه آنچه چسبانده‌اند.

# bb42
assembly-he-says-B-have-him-look-where-the-holes-are-3 = برچسب کار بسته‌بندهاست؛ چیزی از چپ و راست نمی‌گوید. با شستتان لمس کنید: سوراخ‌ها به کدام سمت‌اند؟

# ad44
assembly-he-has-tried-1 = چیزی را چرخاندم و حالا به طرف دیگر کج شده.

# 5255
assembly-he-has-tried-have-him-look-where-the-holes-are = خواستن اینکه جای سوراخ‌ها را ببیند

# 8ea0
assembly-he-has-tried-have-him-look-where-the-holes-are-1 = پس دست‌کم چیزی تکان خورده! با لمس پیش برویم: حرف‌ها گمراه می‌کنند، سوراخ‌ها نه. به کدام سمت‌اند؟

# 5c56
assembly-he-has-tried-have-him-look-where-the-holes-are-2 = و حالا سوراخ‌ها به کدام سمت‌اند؟

# 1f20
assembly-he-has-tried-give-up-on-it = دست کشیدن

# 4415
assembly-he-has-tried-give-up-on-it-1 = شاید برای همه بهتر باشد که پسش بگیریم.

# e692
assembly-turned-round-1 = سوراخ‌ها { $holes } هستند. باید رو به داخل باشند، نه؟ گمانم برعکس گذاشته‌ام. یا شما.

# 521f
assembly-turned-round-let-him-get-on-with-it = واگذاشتن کار به خودش

# 4529
assembly-turned-round-let-him-get-on-with-it-1 = دقیقاً: { $remedy }. از پسش برمی‌آیید. روز خوش.

# b212
assembly-turned-round-tell-him-and-stay-on-the-line = گفتن و پای تلفن ماندن

# 03cd
assembly-turned-round-tell-him-and-stay-on-the-line-1 = پس بچرخانیدش.

# 9d29
assembly-turned-round-tell-him-and-stay-on-the-line-2 = بله: { $remedy }. چهار پیچ، همین. تا انجامش بدهید همین‌جا می‌مانم.

# b2f1
assembly-turned-round-tell-him-and-stay-on-the-line-3 = تا آنجا که از اینجا پیداست ممکن است همین باشد. نقشه می‌گوید: { $remedy }. امتحان کنید و بگویید فرقی کرد یا نه؛ اگر نکرد فکر دیگری می‌کنیم.

# 9daf
assembly-it-stands-1 = ایستاد! مثل سرباز. ساعت هم پنج و ربع است.

# ba10
assembly-it-stands-say-goodbye = خداحافظی

# 2ad8
assembly-it-stands-say-goodbye-1 = عالی است. از شکیبایی‌تان ممنونم، و شب خوشی برای شما و مادرزنتان.

# f3c4
assembly-it-stands-send-the-right-page = فرستادن صفحهٔ درست

# 8ada
assembly-it-stands-send-the-right-page-1 = دیدید! گفتم که سخت نیست. اگر می‌خواهید نظر بدهید می‌توانم پیوندش را بفرستم، و از تماستان ممنونم.

# 8407
assembly-it-stands-send-the-right-page-2 = از دست‌ها و شکیبایی‌تان ممنونم! صفحهٔ 6 درست در راه است، همراه با اینکه چه چیزی را چرخاندیم و چرا، اگر روزی اسباب‌کشی کردید.

# 8d81
assembly-it-stands-send-the-right-page-3 = خوب. صفحه را برایتان فرستادم.

# c255
assembly-take-it-away-then-1 = پس بگیرید؟ او ساعت شش می‌آید! خب، ببریدش. کتاب‌ها را می‌گذارم روی زمین.

# b609
assembly-take-it-away-then-take-it-back = پس گرفتن

# bcf6
assembly-take-it-away-then-take-it-back-1 = ثبت شد. پیک به شما زنگ می‌زند.

# 28b6
assembly-take-it-away-then-try-once-more = یک بار دیگر کوشیدن

# 060c
assembly-take-it-away-then-try-once-more-1 = نه. پوزش می‌خواهم، زود دست کشیدم. یک چیز دیگر، با شستتان: سوراخ‌ها به کدام سمت‌اند؟

# aef6
assembly-take-it-away-then-try-once-more-2 = می‌توانیم اول چیز دیگری را امتحان کنیم.

# a48f
assembly-still-leaning-1 = کج است. نه کسی پسش می‌گیرد، نه کسی می‌آید راستش کند. به مادرزنم چه بگویم؟

# f649
assembly-still-leaning-promise-a-fitter = قول فرستادن نصاب

# 9d67
assembly-still-leaning-promise-a-fitter-1 = پوزش می‌خواهم. کسی می‌آید و برایتان سر هم می‌کند.

# 66c9
assembly-still-leaning-lay-the-plan-beside-it-once-more = یک بار دیگر گذاشتن نقشه کنار آن

# d2b0
assembly-still-leaning-lay-the-plan-beside-it-once-more-1 = پس ببینیم.

# b5fa
assembly-still-leaning-lay-the-plan-beside-it-once-more-2 = بگویید ما تنهایتان گذاشتیم و ایراد دست بالا از یک صفحه است. پوزش می‌خواهم. ده دقیقه، من و شما: نقشه پیش روی من است.

# e4c8
assembly-reaction-1-1 = از پیچ اول؟ تا ساعت شش وقت دارید؟

# 0497
assembly-reaction-3-1 = باز هم صفحهٔ 6! صفحهٔ 6 را نشانتان می‌دهم. خیلی خوب می‌سوزد.

# 4e36
assembly-forbid-1 = از ظهر گرفتار آن است. اینکه نه نفر دیگر بی‌دقت بوده‌اند برایش مهم نیست.
