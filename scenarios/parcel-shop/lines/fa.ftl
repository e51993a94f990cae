# گفت‌وگوهای فروشگاه به فارسی. بالای هر متن چهار رقم از متن اصلی آن آمده است.

# 803a
scenario-title = یک فروشگاه کوچک اینترنتی

# aa92
remedy-fee-waiver = بخشودن جریمه

# 44bd
remedy-redelivery = ارسال دوباره

# 1d63
remedy-refund = بازپرداخت

# a1a1
remedy-repair = تعمیر

# 9571
remedy-replacement = تعویض

# e21a
remedy-spare-part = قطعهٔ یدکی

# 8923
remedy-voucher = کوپن هدیه

# eb52
behaviour-belittle = کوچک شمردن

# f1ab
behaviour-guess = حدس زدن

# 81c0
behaviour-reassure = اطمینان دادن

# a154
behaviour-say-what-you-do-not-know = گفتن آنچه نمی‌دانید

# f4e5
behaviour-set-a-boundary = مرز گذاشتن

# 75ed
behaviour-threaten = تهدید کردن

# 0b11
policy-before-they-ask = پیش از آنکه بپرسند

# 4f16
policy-drop-the-ball = رها کردن کار

# 8723
policy-empowered = با اختیار

# b500
policy-empowered-with-guidelines = با اختیار و راهنما

# 3e14
policy-one-more-seat = یک صندلی بیشتر

# 86ac
policy-script-only = فقط از روی متن

# 21ae
policy-wow-for-some = شگفتی برای برخی

# 9bc1
standard-asked-afterwards = پرسیدن پس از کار

# a3d1
standard-asked-afterwards-why = بستهٔ فرستاده‌شده هنوز بستهٔ بازشده نیست، و کمتر کسی می‌نویسد که باز هم خراب شد.

# 004b
standard-asked-afterwards-aim = پیش از آنکه مشتری ناچار شود به ما بگوید، خودمان باخبر می‌شویم.

# 774b
standard-asked-afterwards-how = هنگام بستن پرونده، روز پرسیدن را در آن بنویسید؛ یک پرسش کافی است.

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

# eec0
standard-picked-up-in-time = پاسخ به‌موقع

# 3e88
standard-picked-up-in-time-why = انتظار تنها چیزی از ماست که مشتری می‌تواند با ساعت اندازه بگیرد.

# d247
standard-picked-up-in-time-aim = از هر پنج نفر چهار نفر پیش از آنکه شک کنند کسی هست یا نه، صدایی می‌شنوند.

# c472
standard-picked-up-in-time-how = صندلی دوم را جایی بگذارید که تلفن زنگ می‌خورد؛ نامه‌ها برای ساعت‌های خلوت.

# 507c
standard-solved-at-once = حل شدن در جا

# 55cc
standard-solved-at-once-why = بیشتر مردم یک بار امتحان می‌کنند؛ بسیاری از آنها که باید دوباره امتحان کنند، جای دیگری امتحان می‌کنند.

# 46ea
standard-solved-at-once-aim = از هر چهار نفر سه نفر فقط یک بار به ما نیاز پیدا می‌کنند.

# 6a4e
standard-solved-at-once-how = بپرسید چه چیزی کار را تمام می‌کند و همان را انجام دهید، نه آنچه فرم می‌خواهد.

# 10f7
standard-solved-this-week = حل شدن در همان هفته

# 9045
standard-solved-this-week-why = کاری که باز بماند، هر شب فکر آدم را می‌گیرد.

# bd6a
standard-solved-this-week-aim = هر چه در جا حل نشد، پیش از پایان هفته حل می‌شود.

# f14f
standard-solved-this-week-how = هر صبح، پیش از تازه‌ترین نامه، سراغ قدیمی‌ترین پروندهٔ باز بروید.

# 0a51
standard-told-only-once = فقط یک بار گفتن

# 91f0
standard-told-only-once-why = داستانی که دو بار گفته شود، داستانی است که کسی نگهش نداشته.

# 950f
standard-told-only-once-aim = هر کس برگردد، از هر راهی، ما را همان جایی می‌یابد که رها کرده بودیم.

# eafe
standard-told-only-once-how = پیش از نخستین کلمه پرونده را تا آخر بخوانید و با آنچه در آن یافتید آغاز کنید.

# a113
standard-true-to-the-facts = درست و برابر واقعیت

# dbbd
standard-true-to-the-facts-why = پاسخ دوستانه‌ای که نادرست باشد، به بهای تماسی دیگر و بخشی از اعتبار حرف ماست.

# 7c4d
standard-true-to-the-facts-aim = آنچه می‌گوییم وقتی مشتری در خانه نگاه می‌کند درست است.

# 7913
standard-true-to-the-facts-how = پیش از گفتن، پرونده را باز کنید؛ اگر نمی‌دانید بگویید نمی‌دانم.

# 2944
standard-word-kept = وفای به قول

# 0cc6
standard-word-kept-why = قول بدهی‌ای است با تاریخ، و دفترش دست مشتری است.

# a59d
standard-word-kept-aim = هر قولی در روز خودش عملی می‌شود، هر کس که داده باشد.

# 926a
standard-word-kept-how = قولی بدهید که دیده‌اید شدنی است؛ بنویسید چه، برای چه کسی و تا کی.

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
assembly-fact-remedy-record = تخته‌ای که حرف C دارد سمت چپ می‌رود، سوراخ‌هایش رو به داخل

# 3660
assembly-fact-page = صفحه

# 3e08
assembly-fact-page-truth = صفحهٔ ۶ نادرست است

# aad5
assembly-fact-page-record = صفحهٔ ۶ درست است

# a5b4
assembly-word-a-fitter = نصاب

# ffce
assembly-word-holes = سوراخ‌ها

# 238f
assembly-word-instructions = راهنما

# f801
assembly-word-letter = حرف

# 1d63
assembly-word-refund = بازپرداخت

# cb82
assembly-word-stay-until-it-stands = ماندن تا سرپا شود

# 6e9a
assembly-opening-1 = مو به مو طبق دفترچهٔ شما پیش رفتم و حالا قفسه‌ای دارم که مثل مست‌ها کج ایستاده. مادرزنم ساعت شش می‌آید. هدیهٔ خود اوست.

# 6d57
assembly-opening-point-to-page-six = اشاره به صفحهٔ شش

# 5097
assembly-opening-point-to-page-six-1 = روز بخیر، { $name }. صفحهٔ ۶ این را کاملاً روشن نشان می‌دهد؛ بیشتر مردم فقط آن صفحه را نمی‌بینند.

# 587a
assembly-opening-point-to-page-six-2 = روز بخیر. در صفحهٔ ۶ آمده است.

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
assembly-to-the-letter-1 = صفحهٔ ۶ باز روی زانوی من است. صفحهٔ ۶ را دو بار انجام داده‌ام. فکر می‌کنید از ظهر تا حالا چه می‌کنم؟

# e43d
assembly-to-the-letter-open-the-instructions = باز کردن راهنما

# 2e4c
assembly-to-the-letter-open-the-instructions-1 = بگذارید یک بار دیگر نگاه کنم.

# 8346
assembly-to-the-letter-open-the-instructions-2 = پوزش می‌خواهم. فقط اینکه از هر ده نفری که دربارهٔ این قفسه زنگ می‌زنند نه نفر واقعاً چیزی را در صفحهٔ ۶ ندیده‌اند، برای همین اول آن را می‌پرسیم.

# 451a
assembly-to-the-letter-open-the-instructions-3 = صفحهٔ ۶، دو بار، از ظهر: پس ایراد از شما نیست. پوزش می‌خواهم. خود نقشه را نگاه می‌کنم.

# 65db
assembly-to-the-letter-send-the-film = فرستادن فیلم

# d4b6
assembly-to-the-letter-send-the-film-1 = در سایت ما فیلمی هست که هر گام را نشان می‌دهد. ببینید و اگر کمک نکرد دوباره زنگ بزنید.

# 7ad5
assembly-to-the-last-screw-1 = اول پیچ‌های بلند، بعد یک پهلو، بعد طبقه‌ها، بعد پهلوی دیگر. بعد دستم را برداشتم و کج شد.

# e43d
assembly-to-the-last-screw-open-the-instructions = باز کردن راهنما

# cd42
assembly-to-the-last-screw-open-the-instructions-1 = ممنون. حالا آن را گام به گام با راهنما مقایسه می‌کنم، پس لطفاً در این میان چیزی را تغییر ندهید.

# 657b
assembly-to-the-last-screw-open-the-instructions-2 = پس تا وقتی نگهش داشته بودید راست بود. بگذارید با نقشه مقایسه کنم.

# 899e
assembly-which-panel-1 = پس چیست؟ من یا قفسه؟

# 5b6a
assembly-which-panel-tell-him-straight-away-what-to-do = گفتن فوری کاری که باید کرد

# a9d3
assembly-which-panel-tell-him-straight-away-what-to-do-1 = ایراد از دفترچه است، یعنی از ما. باید نوشته باشد: { $remedy }.

# 1051
assembly-which-panel-tell-him-straight-away-what-to-do-2 = احتمالاً تختهٔ پهلویی است: { $remedy }.

# 3f60
assembly-which-panel-ask-for-the-letter-on-the-panel = پرسیدن حرف روی تخته

# 786c
assembly-which-panel-ask-for-the-letter-on-the-panel-1 = نه شما و نه قفسه، گمانم دفترچهٔ ما. روی تختهٔ چپ، سمت داخل، حرف کوچکی هست: کدام؟

# 0dbd
assembly-which-panel-ask-for-the-letter-on-the-panel-2 = روی تخته چه حرفی می‌بینید؟

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
assembly-he-says-B-take-it-that-B-is-right-1 = پس تختهٔ سمت چپ درست است و صفحهٔ ۶ هم ایرادی ندارد.

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
assembly-it-stands-send-the-right-page-2 = دستتان درد نکند، و ممنون از شکیبایی‌تان! صفحهٔ ۶ درست در راه است، همراه با اینکه چه چیزی را چرخاندیم و چرا، اگر روزی اسباب‌کشی کردید.

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
assembly-still-leaning-lay-the-plan-beside-it-once-more = یک بار دیگر مقایسه با نقشه

# d2b0
assembly-still-leaning-lay-the-plan-beside-it-once-more-1 = پس ببینیم.

# b5fa
assembly-still-leaning-lay-the-plan-beside-it-once-more-2 = بگویید ما تنهایتان گذاشتیم و ایراد دست بالا از یک تخته است. پوزش می‌خواهم. ده دقیقه، من و شما: نقشه پیش روی من است.

# e4c8
assembly-reaction-1-1 = از پیچ اول؟ تا ساعت شش وقت دارید؟

# 0497
assembly-reaction-3-1 = باز هم صفحهٔ ۶! صفحهٔ ۶ را نشانتان می‌دهم. خیلی خوب می‌سوزد.

# 4e36
assembly-forbid-1 = از ظهر گرفتار آن است. اینکه نه نفر دیگر بی‌دقت بوده‌اند برایش مهم نیست.

# 6047
coupon-in-the-app-title = شش یورو، ولی نه با این گوشی

# 82a3
coupon-in-the-app-fact-name = نام

# 4465
coupon-in-the-app-fact-name-record = خانم فریرا

# 5694
coupon-in-the-app-fact-code = کد

# 4341
coupon-in-the-app-fact-code-record = THANKS-6

# 4341
coupon-in-the-app-fact-code-claim = THANKS-6

# 2216
coupon-in-the-app-fact-discount = تخفیف

# 348d
coupon-in-the-app-fact-in-app = در برنامه

# fa76
coupon-in-the-app-fact-basket = سبد خرید

# 9fe0
coupon-in-the-app-fact-basket-truth = یک طبل حلبی

# 9fe0
coupon-in-the-app-fact-basket-claim = یک طبل حلبی

# 75a3
coupon-in-the-app-fact-held-until = نگه داشته تا

# 35af
coupon-in-the-app-fact-held-until-record = نیمه‌شب

# cc5b
coupon-in-the-app-word-a-drum-put-by = کنار گذاشتن یک طبل

# fa76
coupon-in-the-app-word-basket = سبد خرید

# 7230
coupon-in-the-app-word-coupon = کوپن

# 15fe
coupon-in-the-app-word-the-coupon-in-the-app = کوپن در برنامه

# 6eae
coupon-in-the-app-word-the-six-euros = آن شش یورو

# 8923
coupon-in-the-app-word-voucher = کوپن هدیه

# f4a4
coupon-in-the-app-opening-1 = سلام، از شما یک کوپن تشکر گرفته‌ام، { $code }، و برنامه می‌گوید چنین کوپنی وجود ندارد. شوخی است؟

# 3daa
coupon-in-the-app-opening-2 = سلام. { $code }: “کد ناشناخته”. همین امروز صبح خودتان برایم فرستادید! با یک قلب رویش!

# 7238
coupon-in-the-app-opening-look-the-coupon-up = بررسی کوپن

# acdf
coupon-in-the-app-opening-look-the-coupon-up-1 = سلام! لطفاً مطمئن شوید که کد را با حروف بزرگ و بدون فاصله وارد کرده‌اید، مهلتش نگذشته و برنامه‌تان به‌روز است. من هم از طرف خودمان بررسی‌اش می‌کنم.

# 91be
coupon-in-the-app-opening-look-the-coupon-up-2 = سلام، { $name }. ما با یک قلب تشکر می‌کنیم و بعد برنامهٔ خودمان شما را نمی‌شناسد. بگذارید ببینم این کد چه‌اش شده.

# 8934
coupon-in-the-app-opening-look-the-coupon-up-3 = سلام! الان نگاه می‌کنم.

# f64b
coupon-in-the-app-opening-send-her-to-the-site = حواله دادن به سایت

# 743e
coupon-in-the-app-opening-send-her-to-the-site-1 = سلام، { $name }! خیلی ساده در سایتمان از آن استفاده کنید، آنجا کار می‌کند.

# a6f8
coupon-in-the-app-opening-say-that-it-works-everywhere = گفتن اینکه همه جا کار می‌کند

# 6d27
coupon-in-the-app-opening-say-that-it-works-everywhere-1 = سلام! همه جا معتبر است. حتماً از گوشی شماست.

# 56bc
coupon-in-the-app-opening-say-that-it-works-everywhere-2 = سلام، { $name }. در برنامه باید کار کند، همه جا معتبر است.

# 6411
coupon-in-the-app-one-shop-or-two-1 = ولی من توی برنامه‌ام. برنامه را خودتان ساخته‌اید. مگر شما دو فروشگاه جدا هستید؟

# 593e
coupon-in-the-app-one-shop-or-two-stay-with-the-site = پافشاری بر سایت

# 2cdb
coupon-in-the-app-one-shop-or-two-stay-with-the-site-1 = برنامه را شرکت دیگری می‌سازد، متأسفم.

# f558
coupon-in-the-app-one-shop-or-two-stay-with-the-site-2 = ببخشید، در سایت یک دقیقه بیشتر طول نمی‌کشد و همان‌جا می‌توانید بقیهٔ پیشنهادهایمان را هم ببینید.

# 7238
coupon-in-the-app-one-shop-or-two-look-the-coupon-up = بررسی کوپن

# 4f02
coupon-in-the-app-one-shop-or-two-look-the-coupon-up-1 = می‌توانم کد را بررسی کنم.

# f857
coupon-in-the-app-one-shop-or-two-look-the-coupon-up-2 = یک فروشگاه، و هماهنگ کردنشان کار ماست. ببخشید. دارم کد را بررسی می‌کنم.

# 5e15
coupon-in-the-app-what-the-record-says-1 = خب، آن شش یورو را می‌گیرم یا نه؟

# 9649
coupon-in-the-app-what-the-record-says-go-by-the-record = تکیه بر آنچه ثبت شده

# b943
coupon-in-the-app-what-the-record-says-go-by-the-record-1 = اینجا نوشته در برنامه هم کار می‌کند، پس باید بکند. لطفاً یک بار دیگر امتحان کنید، شاید بعد از خاموش و روشن کردن گوشی.

# 7de0
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for = پرسیدن اینکه برای چه می‌خواهد

# c9a7
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for-1 = می‌گیرید، و ببخشید که به زحمت افتادید: کد درست است، برنامه هنوز یادش نگرفته. در سبدتان چه دارید؟

# 04c5
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for-2 = در سبدتان چیست؟

# da57
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here = دادن شش یورو همین‌جا

# 1a32
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-1 = بله. صفحهٔ من ادعا می‌کند کد در برنامه کار می‌کند؛ صفحهٔ شما نشان می‌دهد که نمی‌کند. ببخشید. خودم شش یورو را کم می‌کنم.

# 5f9a
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-2 = بله.

# 82fb
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-3 = به‌عنوان حسن نیت و بدون پذیرش هیچ تعهدی، می‌توانیم ارزش کوپن را به حسابتان بگذاریم.

# 2b8d
coupon-in-the-app-the-drum-1 = { $basket }، برای پسر همسایه‌ام. مادرش از دستم دیوانه می‌شود.

# da57
coupon-in-the-app-the-drum-give-her-the-six-euros-here = دادن شش یورو همین‌جا

# 91cc
coupon-in-the-app-the-drum-give-her-the-six-euros-here-1 = می‌توانم روی همین سفارش حسابش کنم.

# c12d
coupon-in-the-app-the-drum-give-her-the-six-euros-here-2 = ها، حتماً! پس دست‌کم برایتان گران تمام نشود. شش یورو را دستی کم می‌کنم.

# d468
coupon-in-the-app-the-drum-recommend-a-louder-one = پیشنهاد یک پرسروصداتر

# 0151
coupon-in-the-app-the-drum-recommend-a-louder-one-1 = با دوازده یورو بیشتر، یکی با سنج هم داریم که الان خیلی پرطرفدار است!

# 8042
coupon-in-the-app-still-there-1 = وای چه خوب! چقدر وقت دارم؟ توی قطارم و دارد تونل می‌رسد.

# 93d9
coupon-in-the-app-still-there-put-it-in-her-account = گذاشتن به حساب او

# b0b7
coupon-in-the-app-still-there-put-it-in-her-account-1 = در حسابتان است. عجله نکنید! امروز کار دیگری هست که برایتان انجام دهم؟

# 7aab
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long = گذاشتن به حساب او و گفتن مهلت

# bf36
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-1 = تا { $held-until }.

# 4705
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-2 = شش یورو کم شد، در برنامه، بی‌کد، و سبد تا { $held-until } منتظر می‌ماند. تونل هم اشکالی ندارد. کار دیگری هست؟

# fc32
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-3 = مبلغ به حسابتان منظور شد و برای خرید در برنامه قابل استفاده است؛ لطفاً توجه داشته باشید که سبدها فقط تا { $held-until } نگه داشته می‌شوند. پرسش دیگری دارید؟ برایمان بنویسید.

# 33a1
coupon-in-the-app-somebody-was-quicker-1 = حالا نوشته “تمام شد”. همین وسط حرف زدنمان! من فقط می‌خواستم پول بدهم.

# 1a5f
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same = با این همه دادن شش یورو

# 1362
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same-1 = با جنس‌های پرطرفدار پیش می‌آید، متأسفانه هیچ‌وقت به‌اندازه نداریم. شش یورو در حسابتان می‌ماند و تا { $held-until } می‌توانید چیز دیگری انتخاب کنید.

# e79a
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same-2 = آن هم وقتی ما داشتیم خطای خودمان را درست می‌کردیم؛ پوزش می‌خواهم. شش یورو در حسابتان می‌ماند، در برنامه و در سایت، و بقیهٔ سبد تا { $held-until } مال شماست.

# 4f8a
coupon-in-the-app-somebody-was-quicker-promise-her-the-next-one = قول طبل بعدی

# e121
coupon-in-the-app-somebody-was-quicker-promise-her-the-next-one-1 = متأسفم. وقتی برسد یکی برایتان کنار می‌گذارم.

# eaa7
coupon-in-the-app-six-euros-1 = باید از کسی اجازه بگیرید؟ برای شش یورو؟ که خودتان به من هدیه داده‌اید؟

# 98e3
coupon-in-the-app-six-euros-say-why-and-promise-it = گفتن علت و قول دادن

# 2e5c
coupon-in-the-app-six-euros-say-why-and-promise-it-1 = مسخره به نظر می‌رسد، می‌دانم. یک نفر باید با چشم خودش ببیند که برنامه ردش می‌کند؛ نشانش می‌دهم و خبرتان می‌کنم.

# 40cb
coupon-in-the-app-six-euros-say-why-and-promise-it-2 = متأسفم، کاری از دستم برنمی‌آید.

# 4d86
coupon-in-the-app-six-euros-let-it-go = رها کردن

# 5501
coupon-in-the-app-six-euros-let-it-go-1 = می‌دانم، ولی رد شده است.

# 6ccb
coupon-in-the-app-reaction-1-1 = ولش کنید. طبل را از کسی می‌خرم که فقط یک فروشگاه دارد.

# 55bb
coupon-in-the-app-forbid-1 = نه از گوشی او بود و نه از شرکتی دیگر. نام ما روی کوپن است.

# 8f3a
honest-unknown-title = آنجا هم روشن می‌شود؟

# 82a3
honest-unknown-fact-name = نام

# 7176
honest-unknown-fact-name-record = خانم باتیست

# 082c
honest-unknown-fact-works-there = آنجا کار می‌کند

# 78af
honest-unknown-fact-sheet = برگهٔ مشخصات

# 9e95
honest-unknown-fact-sheet-record = آزمایش‌شده با ۲۳۰ ولت

# 5ed0
honest-unknown-fact-leaves = رفتن

# f30f
honest-unknown-fact-leaves-truth = نهم ماه

# f30f
honest-unknown-fact-leaves-claim = نهم ماه

# 3c48
honest-unknown-fact-back = بازگشت

# 06c4
honest-unknown-fact-back-truth = سی‌ام

# 06c4
honest-unknown-fact-back-claim = سی‌ام

# 7a74
honest-unknown-fact-return-until = مهلت بازگرداندن

# eb93
honest-unknown-fact-return-until-record = پایان ماه آینده

# 878c
honest-unknown-fact-maker = سازنده

# bf12
honest-unknown-fact-maker-record = بخش پاسخگویی سازنده، هر روز صبح از ساعت نه

# ee95
honest-unknown-word-an-answer = یک پاسخ

# c8b0
honest-unknown-word-an-answer-from-the-maker = پاسخ سازنده

# e958
honest-unknown-word-an-electrician = برق‌کار

# 3c48
honest-unknown-word-back = بازگشت

# 665c
honest-unknown-word-data-sheet = برگهٔ مشخصات فنی

# ee9e
honest-unknown-word-put-it-in-her-basket = گذاشتن در سبد او

# 991c
honest-unknown-word-say-that-we-do-not-know = گفتن اینکه نمی‌دانیم

# baab
honest-unknown-word-the-maker = سازنده

# 837a
honest-unknown-opening-1 = سلام! آن چراغ‌خواب کوچک، روباهه: در کانادا کار می‌کند؟ نوه‌ام آنجا زندگی می‌کند و دلم می‌خواهد برایش ببرم.

# 6966
honest-unknown-opening-2 = سلام، فقط یک سؤال کوتاه. چراغ‌خواب روباه را می‌شود در کانادا به برق زد؟ برای نوه‌ام است، از تاریکی می‌ترسد.

# 3543
honest-unknown-opening-say-yes = گفتن بله

# f2f9
honest-unknown-opening-say-yes-1 = سلام، { $name }! روباهی که مراقبش باشد، چه دوست‌داشتنی. بله، با یک مبدل از هر فرودگاهی هیچ مشکلی نخواهد بود.

# 5ec7
honest-unknown-opening-say-yes-2 = سلام. باید کار کند.

# 5dc2
honest-unknown-opening-open-the-data-sheet = باز کردن برگهٔ مشخصات

# 0c2a
honest-unknown-opening-open-the-data-sheet-1 = سلام. بررسی می‌کنم.

# a88f
honest-unknown-opening-open-the-data-sheet-2 = سلام، { $name }. دلش می‌خواهد همان شب اول روشن باشد. پیش از آنکه چیزی بگویم، بگذارید بخوانم چه نوشته.

# 259d
honest-unknown-opening-open-the-data-sheet-3 = سلام و سپاس از توجهتان به محصولات ما. مشخصات فنی در صفحهٔ هر محصول آمده است، ولی با کمال میل برایتان نگاه می‌کنم.

# 070a
honest-unknown-opening-say-that-one-cannot-know-everything = گفتن اینکه همه چیز را نمی‌شود دانست

# 7ffc
honest-unknown-opening-say-that-one-cannot-know-everything-1 = سلام. متأسفانه ما فقط در اروپا می‌فروشیم، پس این کار به ما مربوط نمی‌شود.

# 7837
honest-unknown-what-it-says-1 = خب؟ چه نوشته؟

# f7ae
honest-unknown-what-it-says-guess-from-the-sheet = حدس زدن از روی برگه

# 53a9
honest-unknown-what-it-says-guess-from-the-sheet-1 = نوشته “{ $sheet }”. بیشتر این چراغ‌ها این روزها با هر برقی کار می‌کنند، پس می‌توانید کاملاً مطمئن باشید.

# a884
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there = خواندن برایش و گفتن آنچه در آن نیست

# 6773
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-1 = نوشته “{ $sheet }”، یعنی اروپا. از کانادا چیزی نگفته، پس نمی‌دانم. ترجیح می‌دهم همین را بگویم تا اینکه حدس بزنم.

# 142e
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-2 = فقط “{ $sheet }”.

# 0c7a
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-3 = نوشته “{ $sheet }”. این کشورهای دیگر را رد نمی‌کند، ولی صریحاً هم شاملشان نیست، پس بستگی دارد چطور به آن نگاه کنید.

# fba5
honest-unknown-what-it-says-ask-the-maker-for-her = پرسیدن از سازنده به جای او

# 4694
honest-unknown-what-it-says-ask-the-maker-for-her-1 = ننوشته، و من نمی‌دانم. از سازنده می‌پرسم و برایتان می‌نویسم.

# 141f
honest-unknown-what-it-says-ask-the-maker-for-her-2 = این را باید پرس‌وجو کنم.

# 1e05
honest-unknown-how-nice-1 = چه خوب! پس همین‌طور بگذارمش توی چمدان؟ مطمئنید؟

# 2403
honest-unknown-how-nice-be-sure = مطمئن بودن

# 6073
honest-unknown-how-nice-be-sure-1 = کاملاً مطمئنم. سفر خوش!

# 8ba5
honest-unknown-how-nice-take-the-guess-back = پس گرفتن حدس

# 8ce5
honest-unknown-how-nice-take-the-guess-back-1 = البته در هیچ چیزی نمی‌شود صد در صد مطمئن بود. بگذارید ببینم چیز مکتوبی هست که این را تأیید کند یا نه.

# 4776
honest-unknown-how-nice-take-the-guess-back-2 = نه. پوزش می‌خواهم: حدس زدم، و نمی‌دانم. یک دقیقه فرصت بدهید تا برگهٔ مشخصات را ببینم.

# e6f3
honest-unknown-so-who-does-1 = فقط می‌خواهم بدانم روشن می‌شود یا نه. پس چه کسی می‌تواند بگوید؟

# 8943
honest-unknown-so-who-does-send-her-away = فرستادنش پیش کسی دیگر

# 431f
honest-unknown-so-who-does-send-her-away-1 = متأسفم. شاید یک برق‌کار.

# 5dc2
honest-unknown-so-who-does-open-the-data-sheet = باز کردن برگهٔ مشخصات

# cc59
honest-unknown-so-who-does-open-the-data-sheet-1 = می‌توانم برگهٔ مشخصات را ببینم، ولی همان‌طور که گفتم برای آن طرف اقیانوس ساخته نشده و جز آنچه آنجا نوشته چیزی نداریم.

# b893
honest-unknown-so-who-does-open-the-data-sheet-2 = ما می‌توانستیم، و باید از اول تلاش می‌کردم. پوزش می‌خواهم. برگهٔ مشخصات را می‌آورم.

# 1247
honest-unknown-then-I-do-not-know-either-1 = آها. خب، دست‌کم صادقانه گفتید. ولی دردی از من دوا نمی‌کند، نه؟ پروازمان { $leaves } است.

# 273f
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker = فرستادنش پیش سازنده

# fbb7
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker-1 = شما کسی را می‌خواهید که بداند، و به‌موقع: { $maker }. خودشان ساخته‌اندش.

# ab97
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker-2 = می‌توانید از سازنده بپرسید.

# 3230
honest-unknown-then-I-do-not-know-either-sell-it-to-her-all-the-same = با این همه فروختنش

# 5bb3
honest-unknown-then-I-do-not-know-either-sell-it-to-her-all-the-same-1 = درک می‌کنم. ولی پرفروش است و فقط چهارتا مانده. یکی برایتان کنار بگذارم؟

# 4462
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe = گشتن دنبال راهی مطمئن

# e024
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-1 = این سفر کی تمام می‌شود؟

# 61f6
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-2 = بستگی به برنامهٔ شما دارد که دربارهٔ آن کمتر از آن می‌دانم که بتوانم راهنمایی معقولی بکنم. سفرتان چه تاریخی تمام می‌شود و آیا قطعی است؟

# cc9e
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-3 = هنوز نه، حق با شماست. بیایید راهی پیدا کنیم که در هر حال خیالتان راحت باشد. کی برمی‌گردید؟

# 7078
honest-unknown-a-safe-way-1 = { $back } برمی‌گردیم. تولدش همان وسط است. اگر روشن نشد، بعدش پسش می‌گیرید؟

# 0bfe
honest-unknown-a-safe-way-say-yes-without-a-date = بله گفتن بی‌تاریخ

# 12b2
honest-unknown-a-safe-way-say-yes-without-a-date-1 = معلوم است که می‌گیریم. کار دیگری هست؟

# 7860
honest-unknown-a-safe-way-tell-her-the-date = گفتن تاریخ

# 2c9c
honest-unknown-a-safe-way-tell-her-the-date-1 = بله، تا { $return-until }.

# d771
honest-unknown-a-safe-way-tell-her-the-date-2 = بله. پس دربارهٔ کانادا اینجا بپرسید: { $maker }. و تا { $return-until } روباه با قیمت کامل پیش ما برمی‌گردد؛ همه‌اش در همین پیام هست. چیز دیگری برای سفر؟

# 3d39
honest-unknown-a-safe-way-tell-her-the-date-3 = طبق شرایط فروش ما، بازگرداندن کالا تا { $return-until } ممکن است، به شرط آنکه کامل، سالم و در بسته‌بندی اصلی باشد. برای پرسش‌ها: { $maker }. کمک دیگری از من برمی‌آید؟

# 85a2
honest-unknown-nobody-asked-1 = دارم چمدان می‌بندم. قرار بود دربارهٔ روباه از سازنده بپرسید؟

# bb9b
honest-unknown-nobody-asked-say-yes-now = حالا گفتن بله

# d5a9
honest-unknown-nobody-asked-say-yes-now-1 = پوزش می‌خواهم! بله، مطمئنم کار می‌کند.

# a6a4
honest-unknown-nobody-asked-ask-the-maker-there-and-then = همان لحظه پرسیدن از سازنده

# c289
honest-unknown-nobody-asked-ask-the-maker-there-and-then-1 = بابت تأخیر پوزش می‌خواهم؛ سرمان خیلی شلوغ بود. اگر لحظه‌ای صبر کنید، ببینم می‌توانم کسی را آنجا پیدا کنم.

# 4754
honest-unknown-nobody-asked-ask-the-maker-there-and-then-2 = قرار بود، و نپرسیدم. پوزش می‌خواهم. الان با خط دیگر به آنها زنگ می‌زنم، شما چمدانتان را ببندید.

# 60ff
honest-unknown-from-the-horses-mouth-1 = خب؟ روباه با من می‌آید؟

# a1da
honest-unknown-from-the-horses-mouth-pass-on-what-they-said = رساندن حرف آنها

# 22df
honest-unknown-from-the-horses-mouth-pass-on-what-they-said-1 = می‌گویند: با این دوشاخه نه، تاریک می‌ماند. روباه را خانه بگذارید، و سپاس که دوباره پرسیدید.

# 0d98
honest-unknown-from-the-horses-mouth-pass-on-what-they-said-2 = نه، کار نمی‌کند.

# 485d
honest-unknown-reaction-3-1 = پرسیدم کار می‌کند یا نه، نه اینکه چندتا مانده.

# a04b
honest-unknown-forbid-1 = اینجا کسی نمی‌داند. کودکی آن سوی اقیانوس می‌فهمد.

# cdd3
insults-title = دو بار گم‌شده، و فریاد

# 82a3
insults-fact-name = نام

# 9b7c
insults-fact-name-record = آقای گریدی

# 3eeb
insults-fact-order = سفارش

# db86
insults-fact-order-record = W-3305

# 683b
insults-fact-price = قیمت

# 76f7
insults-fact-lost = گم‌شده

# 15f1
insults-fact-lost-truth = دو بسته

# c451
insults-fact-lost-record = یک بسته

# 15f1
insults-fact-lost-claim = دو بسته

# afd1
insults-fact-wedding = عروسی

# 8a30
insults-fact-wedding-truth = همین شنبه

# 8a30
insults-fact-wedding-claim = همین شنبه

# 49df
insults-fact-courier-day = روز پیک

# e9c8
insults-fact-courier-day-record = فردا پیش از ظهر

# 3eeb
insults-word-order = سفارش

# 44bd
insults-word-redelivery = ارسال دوباره

# 1d63
insults-word-refund = بازپرداخت

# e9d9
insults-word-the-answer-in-writing = پاسخ کتبی

# 76aa
insults-opening-1 = توی آن خراب‌شده‌تان یک آدم باشعور پیدا می‌شود؟ دو بسته! دو بسته را گم کرده‌اید! خواهرم { $wedding } عروسی می‌کند، زیر چراغ‌هایی که وجود ندارند!

# c082
insults-opening-open-the-order = باز کردن سفارش

# 405e
insults-opening-open-the-order-1 = روز بخیر. لطفاً اول آرام باشید، وگرنه نمی‌توانم کمکی بکنم؛ بعد هم آهسته و یکی‌یکی نام و شماره‌تان را بگویید.

# 0b7e
insults-opening-open-the-order-2 = روز بخیر. ببینم.

# 372c
insults-opening-open-the-order-3 = روز بخیر. دو بستهٔ گم‌شده و عروسی در تاریکی: من هم بودم فریاد می‌زدم. سفارش را باز می‌کنم.

# 8083
insults-opening-set-him-right-about-the-number = تصحیح شمار بسته‌ها

# 5889
insults-opening-set-him-right-about-the-number-1 = روز بخیر. روی صفحهٔ من { $lost } آمده، نه دو تا.

# ca6d
insults-opening-have-him-begin-again = واداشتنش به از سر گفتن

# 5d29
insults-opening-have-him-begin-again-1 = روز بخیر. لطفاً یک بار دیگر از اول، و بدون فریاد.

# f5b7
insults-and-now-you-personally-1 = و خود تو. تو از همه‌شان بدتری، می‌دانی؟ عقلت به کار درست‌وحسابی نرسیده، نشانده‌اندت پای تلفن.

# 3729
insults-and-now-you-personally-pay-him-back-in-kind = تلافی کردن

# 97fa
insults-and-now-you-personally-pay-him-back-in-kind-1 = شما هم عقلتان به حرف زدن با آدم‌ها نمی‌رسد. یک کلمهٔ دیگر بگویید قطع می‌کنم.

# 8bdb
insults-and-now-you-personally-say-what-is-possible-and-how = گفتن اینکه چه ممکن است و چگونه

# 4536
insults-and-now-you-personally-say-what-is-possible-and-how-1 = من موظف نیستم به چنین حرف‌هایی گوش بدهم و همهٔ تماس‌ها ضبط می‌شود، که اول تماس به شما گفته شد؛ ولی یادداشت می‌کنم که ناراضی هستید.

# 3169
insults-and-now-you-personally-say-what-is-possible-and-how-2 = بسته‌ها کوتاهی ماست و من درستش می‌کنم. ولی حین این کار توهین نمی‌پذیرم. ادامه بدهیم؟

# cdfc
insults-and-now-you-personally-say-what-is-possible-and-how-3 = خیلی خیلی پوزش می‌خواهم، خواهش می‌کنم از من دلخور نباشید.

# b41d
insults-and-now-you-personally-swallow-it-and-go-on = به روی خود نیاوردن و ادامه دادن

# 9aa0
insults-and-now-you-personally-swallow-it-and-go-on-1 = بگذارید به بسته‌هایتان برسم.

# 6e72
insults-and-now-you-personally-swallow-it-and-go-on-2 = هوم.

# 3cc7
insults-quieter-1 = … بله. بله، باشد. موضوع شما نیستید. چهل مهمان دارم و باغی سیاه مثل قیر.

# 1385
insults-quieter-offer-the-lights-by-courier = پیشنهاد فرستادن چراغ‌ها با پیک

# 8569
insults-quieter-offer-the-lights-by-courier-1 = سپاسگزارم.

# 0d1a
insults-quieter-offer-the-lights-by-courier-2 = خوشحالم که حالا می‌توانیم مثل آدم‌بزرگ‌ها حرف بزنیم، { $name }. بابت بسته‌ها متأسفم. می‌توانم چراغ‌ها را یک بار دیگر بفرستم.

# 68e1
insults-quieter-offer-the-lights-by-courier-3 = سپاسگزارم، { $name }. بابت هر دو پوزش می‌خواهم. می‌خواهم چراغ‌ها را دوباره بفرستم، این بار با پیکی که زنگ می‌زند.

# 3135
insults-quieter-offer-the-money = پیشنهاد پس دادن پول

# 5d4b
insults-quieter-offer-the-money-1 = سپاسگزارم، { $name }. پوزش می‌خواهم. می‌توانید همین حالا پولتان را پس بگیرید.

# 3b9d
insults-quieter-lecture-him = نصیحت کردنش

# 5244
insults-quieter-lecture-him-1 = بفرمایید. می‌بینید، با ادب کار خیلی بهتر پیش می‌رود، و شاید دفعهٔ بعد یادتان بماند.

# 6128
insults-louder-1 = هر جور دلم بخواهد حرف می‌زنم! احمق! می‌شنوی؟ احمق!

# 3f5f
insults-louder-draw-the-line-now = همین حالا مرز گذاشتن

# 7dc3
insults-louder-draw-the-line-now-1 = می‌خواهم کمکتان کنم و می‌توانم. ولی نه وقتی ناسزا می‌گویید. از چراغ‌ها حرف بزنیم؟

# 444d
insults-louder-draw-the-line-now-2 = ببخشید؟

# 3765
insults-louder-end-it-and-write-to-him-with-the-answer = پایان دادن و نوشتن پاسخ برایش

# 4d4c
insults-louder-end-it-and-write-to-him-with-the-answer-1 = گفتم که توهین نمی‌پذیرم، پس این تماس را تمام می‌کنم. با این حال به چراغ‌هایتان می‌رسم؛ امروز کتبی خبرتان می‌کنم.

# e09f
insults-louder-end-it-and-write-to-him-with-the-answer-2 = نامه‌ای می‌گیرید. خدانگهدار.

# 41c3
insults-louder-take-it-in-silence = تحمل کردن در سکوت

# ab5d
insults-louder-take-it-in-silence-1 = …

# 128c
insults-louder-put-the-receiver-down = گذاشتن گوشی

# 2b68
insults-louder-put-the-receiver-down-1 = خدانگهدار.

# 2814
insults-before-noon-1 = و کی؟ فقط نگویید “به‌زودی”.

# 32a2
insults-before-noon-send-it-off = فرستادن

# 6980
insults-before-noon-send-it-off-1 = در اولین فرصت ممکن، به شما قول می‌دهم.

# aeff
insults-before-noon-send-it-off-and-name-the-hour = فرستادن و گفتن ساعت

# 09a3
insults-before-noon-send-it-off-and-name-the-hour-1 = برای { $courier-day } برنامه‌ریزی شده و پیک معمولاً قابل اعتماد است، هرچند جمعه‌ها بسته به ترافیک و شمار مقصدهای پیش از شما ممکن است دیر شود.

# 0482
insults-before-noon-send-it-off-and-name-the-hour-2 = { $courier-day }. قول می‌دهم.

# bcc6
insults-before-noon-send-it-off-and-name-the-hour-3 = { $courier-day }. پیک شماره‌تان را دارد و زنگ می‌زند؛ { $order }، چهل متر چراغ، بدون هزینه. خودم پیگیری می‌کنم که رسیده باشد.

# 7494
insults-the-money-then-1 = پول که روشنایی نمی‌دهد. ولی بدهید، سری به ابزارفروشی می‌زنم.

# 373a
insults-the-money-then-pay-it-back = پس دادن پول

# ed25
insults-the-money-then-pay-it-back-1 = انجام شد.

# 9644
insults-the-money-then-pay-it-back-2 = نه، نمی‌دهد، و من هم ترجیح می‌دادم چراغ‌ها را برایتان بفرستم. پول همین لحظه راه افتاد.

# 85f3
insults-not-even-now-1 = نه؟ صدایم را پایین آوردم، و باز هم نه؟

# cfff
insults-not-even-now-say-why-and-promise-an-answer-today = گفتن علت و قول پاسخ تا امروز

# 1f4e
insults-not-even-now-say-why-and-promise-an-answer-today-1 = پایین آوردید، و این ارزش دارد. بالاتر از سقف من باید کس دیگری امضا کند؛ او به مبلغ نه گفته، نه به شما. دوباره پیشش می‌برم و امروز برایتان می‌نویسم.

# 7000
insults-not-even-now-say-why-and-promise-an-answer-today-2 = من فقط اجازه دارم بگویم نه.

# 3b2c
insults-not-even-now-shrug = شانه بالا انداختن

# 6a7b
insults-not-even-now-shrug-1 = صدای آرام یک چیز است و بسته‌ها چیز دیگر.

# 8f57
insults-no-letter-1 = باز هم منم. گفته بودند پاسخ کتبی می‌آید. فریاد نمی‌زنم. نیامده.

# 1385
insults-no-letter-offer-the-lights-by-courier = پیشنهاد فرستادن چراغ‌ها با پیک

# da2d
insults-no-letter-offer-the-lights-by-courier-1 = متأسفم. پس از گفت‌وگویی که دیروز با شما داشتیم، پرونده را کنار گذاشتند تا کسی تصمیم بگیرد چه بشود.

# 175e
insults-no-letter-offer-the-lights-by-courier-2 = نه، و باید می‌آمد. پوزش می‌خواهم، و سپاس که دوباره زنگ زدید. بگذارید چراغ‌ها را با پیک بفرستم.

# 3135
insults-no-letter-offer-the-money = پیشنهاد پس دادن پول

# 9d11
insults-no-letter-offer-the-money-1 = پوزش می‌خواهم. می‌خواهید پولتان را پس بگیرید؟

# 90e5
insults-reaction-6-1 = قطع کن! خب قطع کن! یک ساعت دیگر دم درتانم!

# 86a4
insults-forbid-1 = مرز می‌گوید شما چه خواهید کرد. تهدید می‌گوید با او چه خواهند کرد.

# 5989
insults-forbid-2 = فریاد دیروز او دلیل سکوت امروز نیست.

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

# 6222
late-fee-word-a-decision-on-the-fee = تصمیم دربارهٔ جریمه

# 9af2
late-fee-word-account = حساب

# aa92
late-fee-word-fee-waiver = بخشودن جریمه

# 8fcf
late-fee-word-reason = علت

# 27c3
late-fee-word-taking-his-word = پذیرفتن حرف او

# a356
late-fee-opening-1 = روز بخیر. شما از من هفت یورو و پنجاه سنت می‌خواهید چون { $late-by } دیر پرداخته‌ام. حرف پولش نیست. من هیچ‌وقت یک شاهی به کسی بدهکار نبوده‌ام.

# 345d
late-fee-opening-open-the-account = دیدن حساب

# 5054
late-fee-opening-open-the-account-1 = روز بخیر. ببینم چه کار می‌شود کرد.

# cf46
late-fee-opening-open-the-account-2 = روز بخیر. هزینهٔ یادآوری خودکار حساب می‌شود و در بند نهم شرایط ما آمده است، ولی البته می‌توانم نگاهی بیندازم.

# ae2e
late-fee-opening-open-the-account-3 = روز بخیر، { $name }. و بعد نامه‌ای می‌رسد که گویی بدهکار بوده‌اید! بگذارید خود حساب را ببینم.

# 4841
late-fee-opening-hold-to-the-conditions = پافشاری بر شرایط

# c6de
late-fee-opening-hold-to-the-conditions-1 = روز بخیر، { $name }. این جریمه در شرایط آمده و برای همه یکسان است.

# 3299
late-fee-opening-hold-to-the-conditions-2 = روز بخیر. هر کس دیر بپردازد، جریمه می‌دهد.

# 351d
late-fee-not-a-penny-1 = همه. فهمیدم. چهار سال، و من شده‌ام “همه”.

# 345d
late-fee-not-a-penny-open-the-account = دیدن حساب

# fe9b
late-fee-not-a-penny-open-the-account-1 = اگر اصرار دارید، می‌توانم حسابتان را نگاه کنم و ببینم چیزی هست که اجازهٔ استثنا بدهد یا نه.

# be65
late-fee-not-a-penny-open-the-account-2 = چهار سال “همه” نیست. پوزش می‌خواهم، پیش از آنکه نگاه کنم حرف زدم. همین حالا نگاه می‌کنم.

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
late-fee-reaction-1-1 = گویا آنجا ماشین‌حساب دارید.

# 1b0c
late-fee-reaction-3-1 = پس بگیریدش، پیشکش، و نام مرا هم از فهرستتان خط بزنید.

# f5a0
late-fee-forbid-1 = او می‌داند که دیر پرداخته است؛ در همان جملهٔ اول می‌گوید.

# c707
late-fee-forbid-2 = لطفی که هشداری به آن چسبیده باشد، همچون هشدار به یاد می‌ماند.

# d99e
own-mistake-title = فانوس روی پله‌ها

# 82a3
own-mistake-fact-name = نام

# f6b9
own-mistake-fact-name-record = خانم اوکونجو

# 683b
own-mistake-fact-price = قیمت

# 6a7e
own-mistake-fact-cause = علت

# 1f5c
own-mistake-fact-cause-truth = از دستش افتاد

# b995
own-mistake-fact-cause-record = نامعلوم

# 7a9d
own-mistake-fact-cause-claim = از دستم افتاد

# f526
own-mistake-fact-broken = شکسته

# 956c
own-mistake-fact-broken-truth = فقط شیشه

# 956c
own-mistake-fact-broken-claim = فقط شیشه

# 37a6
own-mistake-fact-part = قطعه

# 88e5
own-mistake-fact-part-record = حباب شیشه‌ای کوچک

# 3b45
own-mistake-fact-part-price = قیمت قطعه

# 4d85
own-mistake-fact-part-day = روز رسیدن قطعه

# e21f
own-mistake-fact-part-day-record = جمعه

# 4995
own-mistake-word-an-answer-about-the-glass = پاسخی دربارهٔ شیشه

# f526
own-mistake-word-broken = شکسته

# 4da9
own-mistake-word-free-exchange = تعویض رایگان

# 47b2
own-mistake-word-goodwill = حسن نیت

# 3eeb
own-mistake-word-order = سفارش

# d086
own-mistake-word-order-the-glass = سفارش دادن شیشه

# d887
own-mistake-word-parts = قطعات

# e21a
own-mistake-word-spare-part = قطعهٔ یدکی

# 8923
own-mistake-word-voucher = کوپن هدیه

# dea1
own-mistake-opening-1 = صبح بخیر. بهتر است همان اول بگویم: { $cause }. فانوس شما، روی پله‌ها، همان شب اول که مهمان داشتیم. تقصیر خودم بود و بس.

# db04
own-mistake-opening-2 = صبح بخیر. خنده‌دار است: { $cause }، فانوس را می‌گویم، از بالا تا پایین پله‌ها. فقط خواستم بپرسم کاری می‌شود کرد یا نه.

# c082
own-mistake-opening-open-the-order = باز کردن سفارش

# b93a
own-mistake-opening-open-the-order-1 = صبح بخیر، { $name }. آن هم درست شب اول! سپاس که گفتید چه شد. بگذارید ببینم اینجا چه داریم.

# c978
own-mistake-opening-open-the-order-2 = صبح بخیر. شمارهٔ سفارشتان را لطف می‌کنید؟

# eaee
own-mistake-opening-open-the-order-3 = صبح بخیر. در شکستگی‌ها برای ما همیشه مهم است که آیا با کالا طبق راهنما رفتار شده یا نه، پس ببینیم.

# b6dc
own-mistake-opening-say-that-breakage-is-not-covered = گفتن اینکه شکستگی پوشش ندارد

# c8b4
own-mistake-opening-say-that-breakage-is-not-covered-1 = صبح بخیر. اگر خودتان انداخته‌اید، متأسفانه ادعایی نمی‌شود کرد.

# 8be0
own-mistake-opening-say-that-breakage-is-not-covered-2 = صبح بخیر، { $name }. همان‌طور که می‌دانید شکستگی در دست مشتری پوشش ندارد.

# 479e
own-mistake-only-asking-1 = من ادعایی نکردم. فقط پرسیدم.

# 56cc
own-mistake-only-asking-leave-it-at-that = به همان بسنده کردن

# 55f7
own-mistake-only-asking-leave-it-at-that-1 = پس سوءتفاهمی شده که بابتش پوزش می‌خواهم. روز خوش.

# 2a26
own-mistake-only-asking-open-the-order-after-all = سرانجام باز کردن سفارش

# 3ce4
own-mistake-only-asking-open-the-order-after-all-1 = در این صورت می‌توانم بدون تعهد نگاهی برایتان بیندازم.

# cbad
own-mistake-only-asking-open-the-order-after-all-2 = و من به چیزی جواب دادم که نپرسیده بودید. پوزش می‌خواهم. بگذارید ببینم چه می‌شود.

# f922
own-mistake-what-is-left-of-it-1 = جارویش کردم. دخترم می‌گوید یکی دیگر بخر و صدایش را درنیاور.

# 5a65
own-mistake-what-is-left-of-it-sell-her-a-new-one = فروختن یکی نو به او

# 8d54
own-mistake-what-is-left-of-it-sell-her-a-new-one-1 = دخترتان راست می‌گوید: فانوس موجود است و می‌توانم پیوند صفحه‌اش را بفرستم.

# 49dd
own-mistake-what-is-left-of-it-ask-what-broke = پرسیدن اینکه چه شکسته

# f687
own-mistake-what-is-left-of-it-ask-what-broke-1 = هنوز زود است صدایش را درنیاوریم. قابش کج شده یا فقط شیشه است؟

# d9c1
own-mistake-what-is-left-of-it-ask-what-broke-2 = دقیقاً چه چیزی آسیب دیده؟

# a1a4
own-mistake-what-is-left-of-it-ask-what-broke-3 = تکه‌ها را نگه داشته‌اید؟ برای تصمیم‌گیری باید تکه‌ها را ببینیم، یا دست‌کم عکسی از تکه‌ها کنار چیزی که اندازه‌شان را نشان بدهد.

# cf8e
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one = کمک به خرید یکی نو

# f4ca
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one-1 = به قیمت کامل نخرید. می‌خواهم از طرف ما چیزی رویش بگذارم.

# 16e7
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one-2 = می‌توانم یک‌سوم قیمت بعدی را پیشنهاد کنم.

# 2104
own-mistake-the-frame-stands-1 = { $broken } است. بقیه‌اش یک خط هم برنداشته، باورم نمی‌شود.

# 7a27
own-mistake-the-frame-stands-look-in-the-parts-list = نگاه کردن به فهرست قطعات

# 9f5d
own-mistake-the-frame-stands-look-in-the-parts-list-1 = پس شاید اصلاً فانوس لازم نباشد: شیشه قطعه‌ای جداست. یک لحظه.

# c2e0
own-mistake-the-frame-stands-look-in-the-parts-list-2 = ببینم چیزی هست یا نه.

# 943c
own-mistake-the-frame-stands-guess-that-there-is-no-such-part = حدس زدن اینکه چنین قطعه‌ای نیست

# 5e72
own-mistake-the-frame-stands-guess-that-there-is-no-such-part-1 = تا جایی که می‌دانم شیشه جدا نیست؛ اینها یک‌تکه ساخته می‌شوند.

# ef07
own-mistake-a-pity-1 = حیف شد. یک فانوس سالم توی سطل، برای یک تکه شیشه.

# 19bd
own-mistake-a-pity-agree-that-it-is-a-pity = تأیید اینکه حیف است

# ef90
own-mistake-a-pity-agree-that-it-is-a-pity-1 = بله، حیف است، می‌فهمم. با این همه سپاس که برایمان نوشتید، و روز خوش.

# 57cd
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin = بررسی کردن پیش از دور انداختن

# d75f
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin-1 = می‌توانم بررسی کنم.

# eea7
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin-2 = بله، حیف است دور انداختنش. صبر کنید: از حافظه گفتم. بگذارید نگاه کنم.

# f365
own-mistake-a-little-glass-1 = خب؟ نگویید که هست!

# 6028
own-mistake-a-little-glass-sell-her-the-glass = فروختن شیشه به او

# 7e97
own-mistake-a-little-glass-sell-her-the-glass-1 = هست. { $part-price } به‌اضافهٔ هزینهٔ پست، و می‌توانید در صفحهٔ ما، بخش “قطعات”، سفارش بدهید.

# e865
own-mistake-a-little-glass-offer-her-the-glass-as-a-present = پیشنهاد شیشه به‌عنوان هدیه

# a9a3
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-1 = هست، و طبق مقررات ما، در موارد حسن نیت که این هم می‌تواند یکی از آنها باشد، اجازه دارم بدون هزینه آن را در اختیارتان بگذارم.

# c951
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-2 = هست: { $part }. قیمتی ندارد، و دلم می‌خواهد هدیه‌اش کنم به شما.

# 0050
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-3 = هست. رایگان است.

# 41d9
own-mistake-a-kindness-1 = ولی تقصیر خودم بود! لازم نیست این کار را بکنید.

# f51c
own-mistake-a-kindness-do-it = انجام دادنش

# 2fcd
own-mistake-a-kindness-do-it-1 = دیگر انجام شد.

# efbd
own-mistake-a-kindness-do-it-2 = نه، لازم نیست. می‌توانید برای دوستانتان تعریف کنید. کار دیگری هست؟

# be55
own-mistake-a-kindness-do-it-and-say-when = انجام دادن و گفتن زمانش

# ae2c
own-mistake-a-kindness-do-it-and-say-when-1 = قاعدتاً این کار را نمی‌کنیم، ولی چون این‌قدر صادق بودید این بار استثنا قائل می‌شوم. { $part-day } باید برسد، و لطفاً دیگر مراقبش باشید.

# a340
own-mistake-a-kindness-do-it-and-say-when-2 = لازم نیست، و لطفش به همین است. پس: یک قطعه، رایگان، { $part-day } پیش شما؛ در نامه نوشته‌ایم چطور جا می‌افتد. چیز دیگری هست درست کنم؟

# 5ab1
own-mistake-a-kindness-do-it-and-say-when-3 = پله است دیگر، پیش می‌آید. پس تا { $part-day }.

# eb93
own-mistake-something-towards-it-1 = برای چیزی که خودم شکستم؟ خب، لطف دارید.

# 93d9
own-mistake-something-towards-it-put-it-in-her-account = گذاشتن به حساب او

# 713c
own-mistake-something-towards-it-put-it-in-her-account-1 = به حسابتان رفت.

# 3360
own-mistake-something-towards-it-put-it-in-her-account-2 = صداقت شما بود، سپاس از شما. یک‌سوم قیمت الان در حسابتان است، برای فانوس بعدی یا هر چیز دیگر، و مهلت هم ندارد.

# b762
own-mistake-something-towards-it-put-it-in-her-account-3 = خواهش می‌کنم، و سپاسگزارم. لطفاً توجه کنید که نقد نمی‌شود، قابل انتقال نیست و با پیشنهادهای دیگر جمع نمی‌شود.

# 383c
own-mistake-not-for-free-1 = نه، نه، البته. می‌فهمم. حق نداشتم بپرسم.

# 3e69
own-mistake-not-for-free-promise-to-ask-for-her-once-more = قول پرسیدن دوباره

# cfea
own-mistake-not-for-free-promise-to-ask-for-her-once-more-1 = پرسیدن همیشه حق شماست. امروز بیش از اختیار من است؛ با دلیل‌های خودم دوباره مطرحش می‌کنم و برایتان می‌نویسم.

# 4042
own-mistake-not-for-free-promise-to-ask-for-her-once-more-2 = دوباره می‌پرسم.

# 28c6
own-mistake-not-for-free-agree-with-her = حق دادن به او

# d34f
own-mistake-not-for-free-agree-with-her-1 = سپاس که این‌طور می‌بینید.

# 14a1
own-mistake-no-word-yet-1 = نمی‌خواهم فشار بیاورم. ولی قرار بود دربارهٔ شیشه بپرسید؟

# ec5a
own-mistake-no-word-yet-say-that-it-takes-time = گفتن اینکه زمان می‌برد

# d7bb
own-mistake-no-word-yet-say-that-it-takes-time-1 = متأسفم، این کارها زمان می‌برد. وقتی تصمیم گرفته شد خبرتان می‌کنیم.

# 7a27
own-mistake-no-word-yet-look-in-the-parts-list = نگاه کردن به فهرست قطعات

# 3a46
own-mistake-no-word-yet-look-in-the-parts-list-1 = لابد هنوز پیش همکاران است. ببینم فهرست قطعات چه می‌گوید.

# 6c0b
own-mistake-no-word-yet-look-in-the-parts-list-2 = فشار بیاورید. قرار بود بپرسم و نپرسیدم. پوزش می‌خواهم؛ فهرست قطعات جلویم باز است و رهایش نمی‌کنم.

# 2cdb
own-mistake-forbid-1 = خودش اول گفت. تکرارش برای کسی فانوس نمی‌شود.

# e8eb
own-mistake-forbid-2 = سپاسگزاری از کسی که توقعی ندارد، راهی است برای دست‌به‌سر کردنش.

# 44da
present-marked-delivered-title = هدیه‌ای که فقط روی صفحه هست

# 82a3
present-marked-delivered-fact-name = نام

# a6db
present-marked-delivered-fact-name-record = خانم لیندکویست

# 3eeb
present-marked-delivered-fact-order = سفارش

# 6572
present-marked-delivered-fact-order-record = K-20418

# 683b
present-marked-delivered-fact-price = قیمت

# 373e
present-marked-delivered-fact-delivered = تحویل شده

# 2534
present-marked-delivered-fact-door = در

# ba47
present-marked-delivered-fact-door-truth = سبز

# 1647
present-marked-delivered-fact-door-record = آبی

# ba47
present-marked-delivered-fact-door-claim = سبز

# 0422
present-marked-delivered-fact-birthday = تولد

# 873f
present-marked-delivered-fact-birthday-truth = یکشنبه

# 873f
present-marked-delivered-fact-birthday-claim = یکشنبه

# e298
present-marked-delivered-fact-new-day = روز تازه

# dbe3
present-marked-delivered-fact-new-day-record = شنبه

# ee95
present-marked-delivered-word-an-answer = یک پاسخ

# 9c7b
present-marked-delivered-word-it-comes-in-time = به‌موقع می‌رسد

# 3eeb
present-marked-delivered-word-order = سفارش

# 7482
present-marked-delivered-word-photograph = عکس

# 44bd
present-marked-delivered-word-redelivery = ارسال دوباره

# 1d63
present-marked-delivered-word-refund = بازپرداخت

# 8593
present-marked-delivered-opening-1 = سلام. صفحهٔ شما می‌گوید بادبادکم سه‌شنبه تحویل شده. نشده. هدیه است، برای { $birthday }.

# 0ca3
present-marked-delivered-opening-2 = از سه‌شنبه دنبال یک بسته می‌گردم، پشت سطل‌ها، زیر پله‌ها. صفحه‌تان می‌گوید تحویل شد. بادبادکی در کار نیست.

# 64b6
present-marked-delivered-opening-read-out-the-page = خواندن صفحه

# 643a
present-marked-delivered-opening-read-out-the-page-1 = صبح بخیر. طبق صفحهٔ ما سه‌شنبه تحویل شده و پست سفارش را بسته است.

# abb2
present-marked-delivered-opening-read-out-the-page-2 = نوشته تحویل شده، پس تحویل شده.

# c082
present-marked-delivered-opening-open-the-order = باز کردن سفارش

# 95e0
present-marked-delivered-opening-open-the-order-1 = صبح بخیر، به گفت‌وگوی برخط ما خوش آمدید. برای اینکه هر چه بهتر کمکتان کنم، اول سفارشتان را در سامانه پیدا می‌کنم.

# c880
present-marked-delivered-opening-open-the-order-2 = صبح بخیر، { $name }. هدیه‌ای که فقط روی صفحه باشد هدیه نیست. سفارشتان را باز می‌کنم.

# 6fc6
present-marked-delivered-opening-open-the-order-3 = مطمئنید که نشانی درست به ما داده‌اید و کسی در خانه‌تان رسیدش را امضا نکرده؟

# dadd
present-marked-delivered-opening-ask-for-it-from-the-beginning = پرسیدن از اول

# 69b8
present-marked-delivered-opening-ask-for-it-from-the-beginning-1 = صبح بخیر، { $name }. می‌شود از اول برایم بگویید چه سفارش دادید، کی و چطور؟

# 3643
present-marked-delivered-said-it-already-1 = بادبادک. سه‌شنبه. همه‌اش آن بالا هست، همین الان گفتم.

# c082
present-marked-delivered-said-it-already-open-the-order = باز کردن سفارش

# 6451
present-marked-delivered-said-it-already-open-the-order-1 = متأسفانه برای فرم لازم دارم، و فرم بدون آن نمی‌گذارد جلو بروم.

# 1539
present-marked-delivered-said-it-already-open-the-order-2 = بله، ببخشید. از سه‌شنبه بی‌بادبادک: الان جلوی چشمم است.

# 1fd7
present-marked-delivered-the-birthday-1 = { $birthday } هفت ساله می‌شود. صفحهٔ وب را که نمی‌شود برایش کادو کرد.

# 5f15
present-marked-delivered-the-birthday-ask-them-to-wait-until-Monday = خواستن صبر تا دوشنبه

# 6d89
present-marked-delivered-the-birthday-ask-them-to-wait-until-Monday-1 = بسته‌ها اغلب یکی دو روز بعد پیدا می‌شوند. اگر تا دوشنبه نرسید، لطفاً دوباره بنویسید.

# 3f49
present-marked-delivered-the-birthday-promise-an-answer = قول پاسخ

# c28d
present-marked-delivered-the-birthday-promise-an-answer-1 = پیدا می‌کنم کجا رفته و برایتان می‌نویسم.

# 2c1b
present-marked-delivered-the-birthday-promise-an-answer-2 = پیگیری می‌کنیم.

# 9ae2
present-marked-delivered-the-birthday-look-at-the-carriers-photograph = دیدن عکس مأمور پست

# aa17
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-1 = تحویل در واقع کار پست است نه ما، ولی می‌توانم ببینم برایمان چه فرستاده‌اند.

# f818
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-2 = ببینم عکسی هست.

# 3785
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-3 = پیدا کردن بادبادک با ماست، نه با شما. نگاه می‌کنم کجا گذاشته‌اندش.

# 1f16
present-marked-delivered-the-birthday-send-another-at-once = فرستادن فوری یکی دیگر

# 8380
present-marked-delivered-the-birthday-send-another-at-once-1 = دیگر لازم نیست بگردم، این با ماست: می‌خواهم بادبادک دیگری برایتان بفرستم.

# 1128
present-marked-delivered-the-wrong-door-1 = در آبی؟ مال ما سبز است. این خانهٔ ما نیست. حتی نمی‌دانم خانهٔ کیست.

# cb10
present-marked-delivered-the-wrong-door-offer-a-second-kite = پیشنهاد بادبادک دوم

# 23f1
present-marked-delivered-the-wrong-door-offer-a-second-kite-1 = از اول حق با شما بود، { $name }، و صفحهٔ ما اشتباه می‌کرد: آن درِ { $door } خانهٔ غریبه است. پوزش می‌خواهم. می‌خواهم بادبادک دیگری برایتان بفرستم.

# 5871
present-marked-delivered-the-wrong-door-offer-a-second-kite-2 = بابت این موضوع و هر ناراحتی که ممکن است پیش آورده باشد پوزش می‌خواهم. اگر موافق باشید، کاری که در این مورد می‌توانم بکنم این است که بدهم یکی دیگر بفرستند.

# c59d
present-marked-delivered-the-wrong-door-offer-a-second-kite-3 = پس گمانم بهتر است یکی دیگر بفرستیم.

# f12e
present-marked-delivered-the-wrong-door-offer-the-money-back = پیشنهاد پس دادن پول

# c166
present-marked-delivered-the-wrong-door-offer-the-money-back-1 = پوزش می‌خواهم، { $name }، دربارهٔ در حق با شما بود. همین امروز می‌توانید پولتان را پس بگیرید.

# 5fa6
present-marked-delivered-the-wrong-door-offer-the-money-back-2 = می‌توانم پولش را برگردانم.

# 0455
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours = فرستادنش پیش همسایه‌ها

# 2194
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours-1 = لابد یکی دور و بر شما در آبی دارد. اگر پرس‌وجو کنید حتماً پیدایش می‌کنید.

# 5fa3
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours-2 = ببخشید. می‌شود اول از درهای آبی خیابان خودتان بپرسید؟

# 2b9d
present-marked-delivered-neither-kite-nor-money-1 = نه؟ پس نه بادبادک و نه آن چهارده یورویم؟

# c8df
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer = گفتن علت و قول پاسخ

# fb55
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer-1 = این کافی نیست، می‌دانم. سرپرستم اول حرف ادارهٔ پست را می‌خواهد؛ می‌گیرمش و خبرتان می‌کنم.

# ae5c
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer-2 = واقعاً درک می‌کنم، ولی دست من نیست: این تصمیم‌ها یک طبقه بالاتر گرفته می‌شود و من فقط می‌توانم دوباره بپرسم و برگردم پیش شما.

# 24ff
present-marked-delivered-neither-kite-nor-money-leave-it-at-the-no = بسنده کردن به نه

# f8cf
present-marked-delivered-neither-kite-nor-money-leave-it-at-the-no-1 = تصمیم سرپرستم همین است.

# 2634
present-marked-delivered-out-of-patience-1 = از سه‌شنبه صبوری کرده‌ام. حالا می‌خواهید به جای شما بگردم.

# 2296
present-marked-delivered-out-of-patience-stay-with-it = کوتاه نیامدن

# c82a
present-marked-delivered-out-of-patience-stay-with-it-1 = متأسفم که این‌طور می‌بینید، ولی از طرف ما سفارش بسته شده است.

# 36b0
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite = پس گرفتن حرف و پیشنهاد بادبادک دوم

# 3235
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite-1 = بسیار خوب. اگر این‌قدر برایتان اهمیت دارد، البته می‌توانم ترتیبی بدهم که یکی دیگر هم بفرستند.

# 78dd
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite-2 = همین را خواستیم، و پوزش می‌خواهم. گشتن کار ماست. بگذارید بادبادک دیگری برایتان بفرستم.

# f15c
present-marked-delivered-glad-1 = وای، خدا را شکر. کی می‌رسد؟

# ef6a
present-marked-delivered-glad-send-it = فرستادن

# ea15
present-marked-delivered-glad-send-it-1 = امشب راهی می‌شود. خیلی صبوری کردید، و امیدوارم تولدش عالی شود. کار دیگری هست؟

# 8596
present-marked-delivered-glad-send-it-and-say-when = فرستادن و گفتن زمانش

# 6baf
present-marked-delivered-glad-send-it-and-say-when-1 = { $new-day } می‌رسد.

# 3daa
present-marked-delivered-glad-send-it-and-say-when-2 = بستهٔ دوم به پست سپرده شد که معمولاً یک تا دو روز کاری زمان می‌برد، پس به احتمال زیاد { $new-day } می‌رسد. کار دیگری هست؟

# 5dbb
present-marked-delivered-glad-send-it-and-say-when-3 = بادبادک دوم امشب با شمارهٔ { $order } راهی می‌شود و { $new-day } مال شماست، بی‌هزینه. همه‌اش را کتبی دارید. کار دیگری هست؟

# 544d
present-marked-delivered-the-same-door-again-1 = و اگر این یکی هم برود دم در آبی؟

# 297f
present-marked-delivered-the-same-door-again-swear-that-it-will-be-there = قسم خوردن که می‌رسد

# 41f8
present-marked-delivered-the-same-door-again-swear-that-it-will-be-there-1 = نمی‌رود. قول می‌دهم: به‌موقع روی میزتان است.

# a28b
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when = فرستادن با امضا و گفتن زمانش

# 2ad5
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when-1 = پرسش بجایی است. این یکی را فقط به نام شما تحویل می‌دهند. پس: بادبادک دوم، بی‌هزینه، { $new-day }، دم در سبز.

# 867c
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when-2 = بعید است دو بار پیش بیاید: ما ماهی هزاران بسته می‌فرستیم و خیلی کم پیش می‌آید که یکی گم شود. باید { $new-day } برسد.

# 3252
present-marked-delivered-only-the-money-1 = اگر همین است که هست. باید تا { $birthday } بادبادکی از جای دیگر پیدا کنم.

# 373a
present-marked-delivered-only-the-money-pay-it-back = پس دادن پول

# 200f
present-marked-delivered-only-the-money-pay-it-back-1 = انجام شد. مبلغ از همان راهی که آمده برمی‌گردد، به همان اندازه که بانکتان طول بدهد، و ما نمی‌توانیم تندترش کنیم. سپاس، و با بادبادک موفق باشید.

# 18da
present-marked-delivered-only-the-money-pay-it-back-2 = پول در راه حسابتان است. برای این نیامده بودید، می‌دانم؛ سپاس که با ما راه آمدید.

# bb07
present-marked-delivered-still-no-answer-1 = قرار بود بگویید بادبادکم کجاست. کسی چیزی به من نگفت.

# cb10
present-marked-delivered-still-no-answer-offer-a-second-kite = پیشنهاد بادبادک دوم

# 5167
present-marked-delivered-still-no-answer-offer-a-second-kite-1 = پوزش می‌خواهم، لابد هنگام سپردن پرونده جایی میان بخش‌ها اشتباهی شده. خیلی ساده یکی دیگر برایتان بفرستیم؟

# 679d
present-marked-delivered-still-no-answer-offer-a-second-kite-2 = نه بادبادک، و نه حتی پاسخی. پوزش می‌خواهم، این با ما بود. همین حالا یکی دیگر می‌فرستم.

# dbac
present-marked-delivered-still-no-answer-promise-it-once-more = قول دوباره

# 56b8
present-marked-delivered-still-no-answer-promise-it-once-more-1 = پوزش می‌خواهم. دوباره ارجاع می‌دهم و کسی با شما تماس می‌گیرد.

# b737
present-marked-delivered-reaction-3-1 = خودم می‌دانم دم در خانه‌ام چه هست، ممنون.

# ba76
present-marked-delivered-reaction-4-1 = پس مال خودتان. دیگر از اینجا سفارش نمی‌دهم.

# 424e
present-marked-delivered-forbid-1 = هر کس دم در اشتباهی گذاشته، مشتری نبوده است.

# a791
promised-refund-title = بازپرداختی که کسی قولش را داد

# 82a3
promised-refund-fact-name = نام

# 0a1a
promised-refund-fact-name-record = آقای آدیمی

# cf38
promised-refund-fact-amount = مبلغ

# 8fcf
promised-refund-fact-reason = علت

# d8a9
promised-refund-fact-reason-record = جعبه باز شده

# 1e02
promised-refund-fact-promised = قول داده شده

# 3ebb
promised-refund-fact-recording = صدای ضبط‌شده

# 0623
promised-refund-fact-recording-record = آن نوزده یورو ظرف یک هفته به دستتان می‌رسد، آقا، چه باز شده باشد چه نشده.

# e7ba
promised-refund-fact-pay-day = روز پرداخت

# fc26
promised-refund-fact-pay-day-record = پنجشنبه

# 51bc
promised-refund-word-a-decision = تصمیم

# bbfc
promised-refund-word-case = پرونده

# 3ebb
promised-refund-word-recording = صدای ضبط‌شده

# 1d63
promised-refund-word-refund = بازپرداخت

# 8923
promised-refund-word-voucher = کوپن هدیه

# 7f76
promised-refund-opening-1 = آسیاب قهوه را، همان‌طور که گفته بودند، پس فرستادم. شنبه خانمی از طرف شما قول پولم را داد. امروز نامه‌ای می‌گیرم: رد شد.

# c6e1
promised-refund-opening-open-the-case = باز کردن پرونده

# a624
promised-refund-opening-open-the-case-1 = روز بخیر، { $name }. اول قول، بعد رد: عجیب نیست که زنگ می‌زنید. همین حالا پرونده‌تان پیش رویم می‌آید.

# 0e30
promised-refund-opening-open-the-case-2 = روز بخیر. برای کمک به شما شمارهٔ روی نامه را لازم دارم؛ بالا سمت راست، زیر تاریخ نوشته شده و با دو حرف شروع می‌شود.

# 23d8
promised-refund-opening-open-the-case-3 = روز بخیر، { $name }. اگر نامه می‌گوید رد شده، حتماً دلیلی دارد.

# 4c18
promised-refund-opening-have-him-tell-it-again = خواستن شرح دوباره

# 0319
promised-refund-opening-have-him-tell-it-again-1 = روز بخیر. از اول شروع کنیم: چه خریدید؟

# 28eb
promised-refund-opening-send-him-to-the-returns-desk = فرستادن او به بخش مرجوعی

# 00a0
promised-refund-opening-send-him-to-the-returns-desk-1 = برای نامهٔ بخش مرجوعی باید به بخش مرجوعی بنویسید.

# 891e
promised-refund-the-letter-1 = نوشته: { $reason }. معلوم است که بازش کردم. جور دیگری چطور می‌شود فهمید آسیاب کار نمی‌کند؟ به آن خانم گفتم و گفت مهم نیست.

# 8440
promised-refund-the-letter-say-that-there-is-no-note-of-it = گفتن اینکه چیزی ثبت نشده

# 848d
promised-refund-the-letter-say-that-there-is-no-note-of-it-1 = می‌فهمم، ولی در پرونده قولی نمی‌بینم. آنچه ثبت نشده، گفته نشده.

# 979d
promised-refund-the-letter-say-that-there-is-no-note-of-it-2 = اینجا چیزی دربارهٔ قول نیست.

# e8bd
promised-refund-the-letter-listen-to-Saturdays-call = شنیدن تماس شنبه

# 4397
promised-refund-the-letter-listen-to-Saturdays-call-1 = بازش کردید چون کار نمی‌کرد؛ روشن است. تماس‌های ما ضبط می‌شود. بگذارید شنبه را گوش کنم.

# 3d89
promised-refund-the-letter-listen-to-Saturdays-call-2 = لطفاً لحظه‌ای تأمل کنید.

# f68b
promised-refund-the-letter-listen-to-Saturdays-call-3 = احساستان را می‌فهمم. صدای ضبط‌شده نشان می‌دهد حق با کدام ماست.

# 0c25
promised-refund-the-letter-pay-without-looking-any-further = پرداخت بی بررسی بیشتر

# 0794
promised-refund-the-letter-pay-without-looking-any-further-1 = حرفتان را باور می‌کنم. پولتان را می‌گیرید.

# bf17
promised-refund-the-letter-pay-without-looking-any-further-2 = برای بستن پرونده می‌توانم پس بدهم.

# d270
promised-refund-are-you-calling-me-a-liar-1 = پس از خودم درآورده‌ام؟ برای نوزده یورو؟

# e8bd
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call = شنیدن تماس شنبه

# f178
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call-1 = کسی این را نگفت و کسی هم اینجا نمی‌گوید. فقط آنچه در پرونده می‌بینم گفتم. اگر بخواهید تماس را بررسی می‌کنم.

# 0b5b
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call-2 = نه. پوزش می‌خواهم، این‌طور به گوش رسید. می‌گویید قول داده شد: آن تماس را گوش می‌کنم.

# 1fe0
promised-refund-are-you-calling-me-a-liar-stand-by-the-note = ایستادن پای پرونده

# 8419
promised-refund-are-you-calling-me-a-liar-stand-by-the-note-1 = متأسفم، فقط می‌توانم طبق آنچه اینجا نوشته شده عمل کنم.

# e2a6
promised-refund-his-own-ears-1 = خب؟ خواب دیدم؟

# 3a1b
promised-refund-his-own-ears-offer-something-towards-the-next-order = پیشنهاد چیزی برای خرید بعدی

# 03b2
promised-refund-his-own-ears-offer-something-towards-the-next-order-1 = نه. پوزش می‌خواهم. به نشانهٔ حسن نیت می‌توانم نیمی از آن را برای خرید بعدی بدهم.

# 2b45
promised-refund-his-own-ears-quote-the-call-and-offer-the-money = نقل تماس و پیشنهاد پول

# 8248
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-1 = نه. همان‌جاست: “{ $recording }” همکارم فراموش کرد یادداشتش کند، و متأسفانه این چیزها همین‌طور پیش می‌آید.

# 0580
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-2 = در صدای ضبط‌شده هست، پس می‌توانم بپردازم.

# 3eda
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-3 = نه. شنیدم: “{ $recording }” قول دادیم و گمش کردیم. پوزش می‌خواهم؛ پول مال شماست.

# 43fc
promised-refund-his-own-ears-promise-to-have-it-looked-at = قول بررسی

# 609a
promised-refund-his-own-ears-promise-to-have-it-looked-at-1 = همان‌جاست، و پوزش می‌خواهم. خودم پیش سرپرستم می‌برم و به شما زنگ می‌زنم.

# 5529
promised-refund-his-own-ears-promise-to-have-it-looked-at-2 = منتقل می‌کنم.

# 7145
promised-refund-not-what-was-said-1 = کوپن؟ به من قول کوپن ندادند. قول پولم را دادند.

# 3135
promised-refund-not-what-was-said-offer-the-money = پیشنهاد پول

# 254c
promised-refund-not-what-was-said-offer-the-money-1 = بله، و همان پول را می‌گیرید. پوزش می‌خواهم که مجبور شدید بپرسید.

# 2906
promised-refund-not-what-was-said-offer-the-money-2 = باشد، پس پول، هرچند بیشتر مشتریان جای شما از کوپن خوشحال می‌شوند.

# 74da
promised-refund-not-what-was-said-stay-with-the-voucher = ماندن پای کوپن

# 31ef
promised-refund-not-what-was-said-stay-with-the-voucher-1 = همین کوپن بیش از چیزی است که بیشتر مشتریان می‌گیرند.

# f95c
promised-refund-second-refusal-1 = پس این بار دوم است که به آنچه بله گفته بودید نه می‌گویید. کسی آنجا هست که حرفش حرف باشد؟

# 1ea9
promised-refund-second-refusal-take-it-to-the-end = پیگیری تا آخر

# bf2f
promised-refund-second-refusal-take-it-to-the-end-1 = پوزش می‌خواهم. ببینم با این شرایط هنوز می‌شود کاری برایتان کرد یا نه، هرچند در این مرحله هیچ قولی نمی‌توانم بدهم.

# a712
promised-refund-second-refusal-take-it-to-the-end-2 = حرف من، از همین حالا. بابت هر دو بار پوزش می‌خواهم. همین حالا که روی خط هستید پولتان را پیگیری می‌کنم.

# b6ab
promised-refund-second-refusal-close-the-case = بستن پرونده

# 0242
promised-refund-second-refusal-close-the-case-1 = متأسفم. تصمیم نهایی است.

# bc6a
promised-refund-overruled-1 = با گوش خودتان می‌شنوید و باز هم نه؟

# d206
promised-refund-overruled-say-why-and-promise-a-decision = گفتن علت و قول تصمیم

# 861c
promised-refund-overruled-say-why-and-promise-a-decision-1 = واقعاً می‌فهمم. پرداخت بر خلاف متن نامه امضای دومی می‌خواهد که من ندارم، و متأسفانه روال ما همین است. خبر می‌دهیم.

# eb1b
promised-refund-overruled-say-why-and-promise-a-decision-2 = می‌دانم شنیدنش سخت است. سرپرستم هنوز تماس را نشنیده. برایش پخش می‌کنم و به شما زنگ می‌زنم.

# 7091
promised-refund-overruled-leave-it-there = رها کردن

# b7f0
promised-refund-overruled-leave-it-there-1 = می‌فهمم، ولی امروز کار دیگری از من برنمی‌آید.

# 6712
promised-refund-the-money-1 = و این بار می‌رسد؟ این جمله را پیش‌تر هم شنیده‌ام.

# 3d9b
promised-refund-the-money-pay-it-and-say-when = پرداخت و گفتن زمان

# 98a0
promised-refund-the-money-pay-it-and-say-when-1 = می‌رسد.

# 8f67
promised-refund-the-money-pay-it-and-say-when-2 = همین حالا فرستادم: { $amount }، روز { $pay-day } در حسابتان، و در پرونده به نام من ثبت است. ممنون که از ما ناامید نشدید.

# c57d
promised-refund-the-money-pay-it-and-say-when-3 = پرداخت را آغاز کردم و از شکیبایی‌تان ممنونم؛ اینکه کی آن را ببینید به بانک، تعطیلی آخر هفته و شیوهٔ ثبت آنها بستگی دارد.

# 0018
promised-refund-the-money-pay-it = پرداخت

# 5581
promised-refund-the-money-pay-it-1 = بله، انجام شد. از تماستان ممنونم.

# 8cb8
promised-refund-promised-twice-1 = نمی‌دانم مرا یادتان هست یا نه. من همانم با آسیاب قهوه، که مدام به او قول می‌دهید.

# 0211
promised-refund-promised-twice-pay-it-now = پرداخت همین حالا

# 79b1
promised-refund-promised-twice-pay-it-now-1 = پوزش می‌خواهم که این‌قدر طول کشید. هفتهٔ پیش، چنان‌که می‌توانید تصور کنید، سرمان شلوغ بود و بعضی کارها ماند.

# c474
promised-refund-promised-twice-pay-it-now-2 = دو بار بیش از اندازه. پوزش می‌خواهم، و قولی نمی‌دهم: همین حالا می‌پردازم.

# 0f39
promised-refund-promised-twice-promise-a-third-time = قول دادن برای بار سوم

# 4c93
promised-refund-promised-twice-promise-a-third-time-1 = پوزش می‌خواهم. قول می‌دهم این هفته پاسخ بگیرید.

# 4416
promised-refund-reaction-1-1 = باز هم؟ تا حالا به سه نفرتان گفته‌ام.

# 4e9e
promised-refund-reaction-4-1 = خدانگهدار. بانکم حلش می‌کند، و همسایه‌هایم هم خبردار می‌شوند.

# df85
promised-refund-forbid-1 = برای او همکار و بخش دیگری در کار نیست: یک فروشگاه است، و قول داده است.

# 9917
wound-up-radio-title = پیچ‌گوشتی توی دستش است

# 82a3
wound-up-radio-fact-name = نام

# a3f2
wound-up-radio-fact-name-record = آقای تورسن

# 3eeb
wound-up-radio-fact-order = سفارش

# 047c
wound-up-radio-fact-order-record = R-0916

# 622a
wound-up-radio-fact-spring = فنر

# e861
wound-up-radio-fact-spring-truth = زیر فشار

# e861
wound-up-radio-fact-spring-record = زیر فشار

# dd29
wound-up-radio-fact-sound = صدا

# ab74
wound-up-radio-fact-sound-truth = دو تیک، و بعد هیچ

# ab74
wound-up-radio-fact-sound-claim = دو تیک، و بعد هیچ

# f1c5
wound-up-radio-fact-fault = ایراد

# 4ea5
wound-up-radio-fact-fault-record = یک سری ساخت با ضامن ضعیف

# 9f82
wound-up-radio-fact-cost = هزینه

# 3b20
wound-up-radio-fact-back-by = روز بازگشت

# 76e3
wound-up-radio-fact-back-by-record = پس‌فردا

# b43d
wound-up-radio-word-a-decision-on-the-repair = تصمیم دربارهٔ تعمیر

# a45c
wound-up-radio-word-explain-the-screws = توضیح پیچ‌ها

# 8778
wound-up-radio-word-opening-it = باز کردنش

# 3eeb
wound-up-radio-word-order = سفارش

# a1a1
wound-up-radio-word-repair = تعمیر

# dd29
wound-up-radio-word-sound = صدا

# ee51
wound-up-radio-word-workshop = تعمیرگاه

# 6b18
wound-up-radio-word-workshop-notes = یادداشت‌های تعمیرگاه

# 3f30
wound-up-radio-opening-1 = سلام، یک سؤال کوتاه. رادیوی کوکی لال شده، گذاشته‌امش روی میز کار و پیچ‌گوشتی دستم است. چهار پیچ دارد: اول کدام؟

# c082
wound-up-radio-opening-open-the-order = باز کردن سفارش

# 3c7c
wound-up-radio-opening-open-the-order-1 = سلام، { $name }. یک لحظه، ببینم کدامش را دارید.

# f202
wound-up-radio-opening-tell-him-which-screw = گفتن اینکه کدام پیچ

# 4395
wound-up-radio-opening-tell-him-which-screw-1 = سلام، { $name }. معمولاً از پایینی‌ها شروع می‌کنند و ضربدری پیش می‌روند، ولی من تعمیرکار نیستم.

# bee0
wound-up-radio-opening-say-no-and-why = گفتن نه، و چرا

# 9649
wound-up-radio-opening-say-no-and-why-1 = سلام. باز کردن دستگاه مجاز نیست و موجب از دست رفتن حقوق شما در ضمانت‌نامه می‌شود، صفحهٔ آخر دفترچه را ببینید.

# 53f1
wound-up-radio-opening-say-no-and-why-2 = سلام، { $name }. هیچ‌کدام، خواهش می‌کنم: تویش فنری است، { $spring }، که می‌پرد توی صورت. بگذاریدش زمین، جور دیگری به صدا درش می‌آوریم.

# e50b
wound-up-radio-opening-say-no-and-why-3 = سلام. لطفاً بازش نکنید.

# e706
wound-up-radio-opening-put-him-through-at-once = فوری وصل کردن به جای دیگر

# c20b
wound-up-radio-opening-put-him-through-at-once-1 = سلام. من از رادیو سر درنمی‌آورم، وصلتان می‌کنم.

# 89cc
wound-up-radio-screwdriver-in-hand-1 = در عمرم بدتر از این را هم درست کرده‌ام. خب چه کارش کنم؟ امشب می‌خواهم مسابقه را گوش کنم.

# 4994
wound-up-radio-screwdriver-in-hand-have-him-send-it-in = خواستن که بفرستدش

# c662
wound-up-radio-screwdriver-in-hand-have-him-send-it-in-1 = درک می‌کنم. روی بسته بنویسید { $order }، با شرح ایراد بفرستید، و چهار هفته در نظر بگیرید.

# 0078
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut = حالا گفتن که باید بسته بماند

# 79f9
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut-1 = حتماً کرده‌اید. ولی این یکی نه: فنرش { $spring } است و چشم را نشانه می‌گیرد. لطفاً پیچ‌گوشتی را زمین بگذارید.

# 26c9
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut-2 = باید خواهش کنم بازش نکنید.

# e38c
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop = سپردنش به تعمیرگاه

# d0eb
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-1 = یک لحظه، وصلتان می‌کنم.

# ffc8
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-2 = باور می‌کنم؛ ولی این یکی کلید مخصوص می‌خواهد. خانم آبارا در تعمیرگاه آن را دارد، و من همه را همین الان برایش می‌گویم که شما مجبور نشوید.

# 06d9
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-3 = پرسش‌های فنی با تعمیرگاه است نه با ما در خط اول، پس بهتر است خودتان به آنها بگویید موضوع چیست.

# efe3
wound-up-radio-it-went-off-1 = آخ! در رفت! از کنار گوشم گذشت. یک تکه‌اش توی آباژور است.

# b86f
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over = پرسیدن اینکه آسیبی دیده و سپردنش

# 8d54
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over-1 = آسیبی دیدید؟ نباید آن را به شما می‌گفتم. پوزش می‌خواهم. به چیزی دست نزنید؛ تعمیرگاه کار را می‌گیرد، تا آن موقع روی خط می‌مانم.

# 6026
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over-2 = بله، همان فنر است. در دفترچه هم آمده، صفحهٔ آخر، با رنگ قرمز. وصلتان می‌کنم به تعمیرگاه.

# 5541
wound-up-radio-it-went-off-be-glad-that-it-was-only-the-ear = خوشحالی از اینکه فقط گوش بود

# 18c3
wound-up-radio-it-went-off-be-glad-that-it-was-only-the-ear-1 = پس دیگر کار تعمیرگاه است. لطفاً قطعه‌ها را بفرستید.

# 0b22
wound-up-radio-screwdriver-in-the-workshop-1 = آنجا تعمیرگاه است؟ به من چیزی نگفتند. چهار پیچ، یک رادیو: اول کدام؟

# bee0
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why = گفتن نه، و چرا

# efd2
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why-1 = هیچ‌کدام، وگرنه می‌خورد توی صورتتان.

# ca74
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why-2 = ببخشید که کسی نگفت: هیچ‌کدام. فنر { $spring } است و به هر کس بازش کند می‌پرد. بگذاریدش زمین.

# 4ec1
wound-up-radio-screwdriver-in-the-workshop-ask-who-he-is-and-what-it-is-about = پرسیدن اینکه کیست و موضوع چیست

# a394
wound-up-radio-screwdriver-in-the-workshop-ask-who-he-is-and-what-it-is-about-1 = ببخشید، شما؟ موضوع چیست؟

# 16fd
wound-up-radio-the-workshop-1 = خب، نشسته‌ام دست به سینه. حالا شما.

# b66f
wound-up-radio-the-workshop-have-it-all-told-again = واداشتن به گفتن دوبارهٔ همه چیز

# f74b
wound-up-radio-the-workshop-have-it-all-told-again-1 = سپاس که منتظر ماندید. لطفاً از اول شرح دهید با دستگاه چه کردید و ایراد نخستین بار کی پیدا شد.

# 8f64
wound-up-radio-the-workshop-begin-where-the-front-left-off = ادامه دادن از همان جا که مانده بود

# 8e29
wound-up-radio-the-workshop-begin-where-the-front-left-off-1 = تعمیرگاه.

# 2727
wound-up-radio-the-workshop-begin-where-the-front-left-off-2 = آبارا هستم، از تعمیرگاه. سپاس که بسته نگهش داشتید. رادیوی کوکی است، از امروز ساکت: یادداشت‌هایم باز است.

# 6c1c
wound-up-radio-the-workshop-begin-where-the-front-left-off-3 = تعمیرگاه، آبارا. می‌بینم موضوع رادیو است؛ در اینها اول باید دید درست کوک شده‌اند یا نه، چون خیلی‌ها برعکس می‌پیچانند.

# 4221
wound-up-radio-what-it-does-1 = پس بگویید چه‌اش شده، بدون باز کردن.

# 3dad
wound-up-radio-what-it-does-name-a-fault = نام بردن از یک ایراد

# 3570
wound-up-radio-what-it-does-name-a-fault-1 = از اینجا؟ لابد فرسوده شده. همه‌شان آخرش همین‌اند.

# a0d2
wound-up-radio-what-it-does-ask-for-the-sound-of-it = خواستن صدایش

# c243
wound-up-radio-what-it-does-ask-for-the-sound-of-it-1 = از اینجا البته چیزی نمی‌شنوم و برای اینکه بتوانم نظر قطعی بدهم باید روی میز خودم باشد. چه جور صداهایی می‌دهد؟

# e985
wound-up-radio-what-it-does-ask-for-the-sound-of-it-2 = با گوش: یک بار کوکش کنید و نزدیک گوشی بگیرید. اگر همانی باشد که فکر می‌کنم، تقصیر ماست نه رادیو.

# 503b
wound-up-radio-worn-out-1 = می‌گویید فرسوده. حتی به صدایش گوش هم ندادید.

# 8ad3
wound-up-radio-worn-out-leave-it-at-worn-out = ماندن سر حرف فرسودگی

# 00ed
wound-up-radio-worn-out-leave-it-at-worn-out-1 = متأسفم، ولی بعد از این همه سال تعمیرکاری آدم می‌داند. یکی نو خیلی گران‌تر درنمی‌آید.

# a0d2
wound-up-radio-worn-out-ask-for-the-sound-of-it = خواستن صدایش

# e7c5
wound-up-radio-worn-out-ask-for-the-sound-of-it-1 = نه، و اولین کاری بود که باید می‌کردم. پوزش می‌خواهم. یک بار کوکش کنید و نزدیک گوشی بگیرید.

# bece
wound-up-radio-worn-out-ask-for-the-sound-of-it-2 = پس بگذارید بشنوم.

# d5cf
wound-up-radio-two-clicks-1 = بفرمایید. { $sound }. انگار سر تکان می‌دهد.

# c012
wound-up-radio-two-clicks-offer-to-repair-it = پیشنهاد تعمیر

# 8a65
wound-up-radio-two-clicks-offer-to-repair-it-1 = ضامن است. می‌توانم تعمیرش کنم.

# af39
wound-up-radio-two-clicks-offer-to-repair-it-2 = ببخشید، این جزو قطعه‌های مصرفی است و به همین دلیل پوشش ندارد، ولی در این مورد خاص شاید بشود کاری برایش کرد.

# 24dc
wound-up-radio-two-clicks-offer-to-repair-it-3 = دو تیک: ضامن. ضامن ضعیفی به شما فروختیم، پوزش می‌خواهم. می‌خواهم بیایند ببرندش و به خرج ما تعمیر شود.

# 3c30
wound-up-radio-two-clicks-explain-how-catches-age = توضیح اینکه ضامن چطور کهنه می‌شود

# 7953
wound-up-radio-two-clicks-explain-how-catches-age-1 = ضامن است. بعد از یکی دو سال طبیعی است، متأسفم.

# 5007
wound-up-radio-and-the-match-1 = مسابقه چه؟ همین امشب است.

# c647
wound-up-radio-and-the-match-have-it-fetched = سفارش آمدن و بردن

# 0d68
wound-up-radio-and-the-match-have-it-fetched-1 = متأسفانه باید جای دیگری گوشش کنید. بقیه‌اش جور شد. کار دیگری هست؟

# 618e
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back = سفارش بردن و گفتن روز برگشت

# bc01
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-1 = برای مسابقه، متأسفم، باید رادیوی همسایه را بگیرید. بقیه: { $fault }؛ امروز می‌بریم، رایگان تعمیر می‌کنیم، { $back-by } پیش شماست. کار دیگری هست؟

# 68f3
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-2 = { $back-by } باید برگردد، به شرط آنکه پیک امروز بیاید، ایراد دیگری پیدا نشود و قطعه موجود باشد؛ این { $fault } است. چیز دیگری می‌خواستید بدانید یا همین بود؟

# 09d4
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-3 = { $fault } است. { $back-by } برمی‌گردد.

# be52
wound-up-radio-a-batch-of-them-1 = ضامن ضعیف، حرف خودتان است، و تعمیرش نمی‌کنید؟

# 33e4
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision = گفتن علت و قول تصمیم

# 34f9
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision-1 = حرف خودم است و پایش ایستاده‌ام. پولش در اختیار من نیست؛ آن دو تیک و یادداشت‌هایم را می‌برم بالا و زنگ می‌زنم.

# d938
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision-2 = تصمیمش با من نیست.

# 7e05
wound-up-radio-a-batch-of-them-go-by-the-no = پیروی از نه

# abae
wound-up-radio-a-batch-of-them-go-by-the-no-1 = حرفتان را می‌فهمم، ولی این‌طور تصمیم گرفته‌اند.

# 4930
wound-up-radio-no-call-1 = قرار بود دربارهٔ ضامن ضعیف زنگ بزنید. رادیویم ساکت است، شما هم همین‌طور.

# bf77
wound-up-radio-no-call-open-the-notes = باز کردن یادداشت‌ها

# 6cc2
wound-up-radio-no-call-open-the-notes-1 = قرار بود، و پوزش می‌خواهم. یادداشت‌هایم اینجاست. یک بار دیگر کوکش کنید تا کسی نگوید نشنیده‌ام.

# d125
wound-up-radio-no-call-open-the-notes-2 = یک لحظه، اول باید یادداشت‌ها را پیدا کنم. در این مدت فرقی کرده یا مثل قبل است؟

# dbac
wound-up-radio-no-call-promise-it-once-more = قول دوباره

# 5c3a
wound-up-radio-no-call-promise-it-once-more-1 = پوزش می‌خواهم، هنوز بالاست. پایین که بیاید زنگ می‌زنم.

# 282f
wound-up-radio-reaction-1-1 = همه‌اش را یک بار گفته‌ام. شما با هم حرف نمی‌زنید؟

# 7cfa
wound-up-radio-forbid-1 = ما می‌دانیم فنر می‌پرد. کسی نباید سر میز کار خودش بفهمد.

# 7a3d
wound-up-radio-forbid-2 = او برای زمین گذاشتن پیچ‌گوشتی دلیل می‌خواهد، نه بند و تبصره.

# 1456
wrong-item-title = شش لیوان و نه یک چراغ

# 82a3
wrong-item-fact-name = نام

# 20be
wrong-item-fact-name-record = آقای کاستلان

# 3eeb
wrong-item-fact-order = سفارش

# 16d3
wrong-item-fact-order-record = L-7731

# 683b
wrong-item-fact-price = قیمت

# 88cb
wrong-item-fact-packed = بسته‌بندی شده

# dbd0
wrong-item-fact-packed-truth = شش لیوان

# 2308
wrong-item-fact-packed-record = یک چراغ مطالعه

# dbd0
wrong-item-fact-packed-claim = شش لیوان

# 1aca
wrong-item-fact-label = برچسب

# ecc5
wrong-item-fact-label-truth = L-7713

# ecc5
wrong-item-fact-label-claim = L-7713

# e298
wrong-item-fact-new-day = روز تازه

# c0a6
wrong-item-fact-new-day-record = چهارشنبه

# e70e
wrong-item-fact-pick-up = تحویل گرفتن

# 2c04
wrong-item-fact-pick-up-record = پنجشنبه، بین چهار و هشت

# d184
wrong-item-word-fetch-the-tumblers = بردن لیوان‌ها

# b60d
wrong-item-word-fetching-it = بردن از در خانه

# 1aca
wrong-item-word-label = برچسب

# 3eeb
wrong-item-word-order = سفارش

# 1d63
wrong-item-word-refund = بازپرداخت

# 9571
wrong-item-word-replacement = تعویض

# 27c3
wrong-item-word-taking-his-word = پذیرفتن حرف او

# 9e46
wrong-item-word-the-lamps-day = روز رسیدن چراغ

# e021
wrong-item-opening-1 = سلام. من چراغ مطالعه سفارش داده بودم. الان { $packed } از بسته درآوردم. لیوان‌های قشنگی است، ولی با آنها نمی‌شود کتاب خواند.

# ec92
wrong-item-opening-2 = سلام، یک سؤال: { $packed } کلید روشن و خاموش دارد؟ چون به جای چراغم این آمده.

# c082
wrong-item-opening-open-the-order = باز کردن سفارش

# 01f7
wrong-item-opening-open-the-order-1 = سلام، سپاس که با ما تماس گرفتید. برای رسیدگی به درخواستتان اول باید سفارش را باز کنم؛ ممکن است لحظه‌ای طول بکشد.

# d4e8
wrong-item-opening-open-the-order-2 = سلام، { $name }. می‌خواستید امشب کتاب بخوانید و لیوان از بسته درآمده. بگذارید ببینم چطور شده.

# ca9f
wrong-item-opening-open-the-order-3 = سلام، { $name }. نکند چیز اشتباهی در سبدتان گذاشته باشید؟

# 9504
wrong-item-opening-send-the-returns-form = فرستادن فرم مرجوعی

# 2eaf
wrong-item-opening-send-the-returns-form-1 = سلام. لطفاً فرم مرجوعی را چاپ کنید، “سایر” را علامت بزنید و همراه کالا بگذارید.

# f6bf
wrong-item-opening-ask-what-happened = پرسیدن اینکه چه شد

# 35cc
wrong-item-opening-ask-what-happened-1 = سلام، { $name }. می‌شود شرح بدهید دقیقاً چه سفارش دادید و دقیقاً چه گرفتید؟

# 0ff4
wrong-item-a-form-1 = من چاپگر ندارم. شش لیوان دارم و هیچ چاپگر. یعنی باید یکی بخرم تا از شر آن یکی خلاص شوم؟

# 64d9
wrong-item-a-form-insist-on-the-form = پافشاری بر فرم

# b99a
wrong-item-a-form-insist-on-the-form-1 = متأسفم، ولی بدون فرم نمی‌توانیم ثبتش کنیم.

# a7e4
wrong-item-a-form-insist-on-the-form-2 = خیلی از کتابخانه‌ها چاپگر دارند.

# c082
wrong-item-a-form-open-the-order = باز کردن سفارش

# c759
wrong-item-a-form-open-the-order-1 = ببینم راه دیگری هست یا نه.

# c177
wrong-item-a-form-open-the-order-2 = فرم را فراموش کنید، و بابتش ببخشید. ما بسته‌بندی کردیم؛ ما هم درستش می‌کنیم. سفارش را باز می‌کنم.

# f9dc
wrong-item-but-the-order-says-lamp-1 = خب، پیش شما چه نوشته؟

# f4a0
wrong-item-but-the-order-says-lamp-say-what-was-packed = گفتن آنچه بسته‌بندی شده

# 969c
wrong-item-but-the-order-says-lamp-say-what-was-packed-1 = پیش ما { $packed } است. همان هم از انبار بیرون رفته.

# 2bb2
wrong-item-but-the-order-says-lamp-ask-for-the-label = پرسیدن برچسب

# eaac
wrong-item-but-the-order-says-lamp-ask-for-the-label-1 = نوشته چراغ را برایتان فرستاده‌ایم، پس لغزش از ماست. پشت در جعبه برچسبی هست: شماره‌اش چیست؟ آن‌وقت می‌فهمم چراغ شما پیش چه کسی است.

# a0cf
wrong-item-but-the-order-says-lamp-ask-for-the-label-2 = لطفاً شمارهٔ روی برچسب پشت در جعبه را بگویید.

# e073
wrong-item-but-the-order-says-lamp-ask-for-the-label-3 = اینجا همه چیز درست به نظر می‌رسد. شماره‌ای پشت در جعبه هست که شاید توضیحش بدهد.

# c469
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away = فرستادن فوری چراغ

# 4dde
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away-1 = نوشته چراغ، و شما چراغ ندارید. کار ماست؛ می‌خواهم امروز یکی برایتان بفرستم.

# 2476
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away-2 = می‌توانم یکی دیگر بفرستم.

# 2801
wrong-item-not-what-is-on-the-table-1 = من دارم به همان چیزی نگاه می‌کنم که از انبارتان بیرون آمده. با همان می‌توانم آب بخورم.

# fe1f
wrong-item-not-what-is-on-the-table-ask-for-a-photograph-of-everything = خواستن عکس از همه چیز

# a1eb
wrong-item-not-what-is-on-the-table-ask-for-a-photograph-of-everything-1 = ببخشید. پس عکس کالا از چهار طرف و عکس بسته از دو طرف را لازم دارم.

# 2bb2
wrong-item-not-what-is-on-the-table-ask-for-the-label = پرسیدن برچسب

# 1d1e
wrong-item-not-what-is-on-the-table-ask-for-the-label-1 = اگر آن‌طور باشد که می‌گویید، روی برچسب پشت در جعبه شمارهٔ دیگری هست. می‌شود رقم به رقم برایم بخوانیدش؟

# 8e88
wrong-item-not-what-is-on-the-table-ask-for-the-label-2 = پوزش می‌خواهم: آنچه روی میز شماست مهم است، نه روی صفحهٔ من. شمارهٔ پشت در جعبه را برایم می‌خوانید؟

# 6fd4
wrong-item-the-label-1 = { $label }. آها. مال من برعکسش بود، سی و یک؟ پس یکی دیگر دارد زیر چراغ من کتاب می‌خواند.

# 1b3c
wrong-item-the-label-offer-him-the-tumblers-for-half = پیشنهاد لیوان‌ها به نصف قیمت

# f11a
wrong-item-the-label-offer-him-the-tumblers-for-half-1 = سپاسگزارم. اگر لیوان‌ها را دوست دارید نگهشان دارید و من نصف پول را پس می‌دهم.

# 4c6d
wrong-item-the-label-offer-the-lamp = پیشنهاد چراغ

# f9f0
wrong-item-the-label-offer-the-lamp-1 = پوزش می‌خواهم. در بخش بسته‌بندی دو بسته جابه‌جا شده، که وقتی دو شمارهٔ سفارش شبیه هم باشند پیش می‌آید. می‌توانم چراغ را بفرستم.

# c47a
wrong-item-the-label-offer-the-lamp-2 = سپاسگزارم، روشن شد: مال شما { $order } بود و ما دو بسته را جابه‌جا کردیم. پوزش می‌خواهم. امروز یک چراغ برایتان راهی می‌شود.

# 14be
wrong-item-the-label-offer-the-lamp-3 = سپاسگزارم. می‌توانم چراغ را بفرستم.

# 3135
wrong-item-the-label-offer-the-money = پیشنهاد پس دادن پول

# 3cbc
wrong-item-the-label-offer-the-money-1 = سپاسگزارم، و پوزش می‌خواهم. همین امروز می‌توانید همهٔ پولتان را پس بگیرید.

# 5259
wrong-item-half-of-it-1 = لیوان را به هیچ قیمتی نمی‌خواهم. می‌خواستم کتاب بخوانم.

# 404b
wrong-item-half-of-it-pay-the-half-all-the-same = با این همه پرداخت نصف پول

# bb40
wrong-item-half-of-it-pay-the-half-all-the-same-1 = نصفش دیگر در راه است.

# c1ab
wrong-item-half-of-it-offer-the-lamp-after-all = سرانجام پیشنهاد چراغ

# 0ed2
wrong-item-half-of-it-offer-the-lamp-after-all-1 = هر طور میل شماست. پس باید همان چراغ باشد.

# 7056
wrong-item-half-of-it-offer-the-lamp-after-all-2 = معلوم است. پوزش می‌خواهم. همان چراغ.

# 3127
wrong-item-and-the-tumblers-1 = خوب. با این شش مهمان چه کنم؟ تا ساعت چهار سر کارم، نمی‌توانم توی صف پست بایستم.

# 99e6
wrong-item-and-the-tumblers-have-him-bring-them-to-the-post = خواستن که خودش به پست ببرد

# 2627
wrong-item-and-the-tumblers-have-him-bring-them-to-the-post-1 = در راه است و { $new-day } می‌رسد. لیوان‌ها را هر وقت فرصت کردید می‌توانید به پست ببرید.

# a32c
wrong-item-and-the-tumblers-book-somebody-to-fetch-them = فرستادن کسی برای بردنشان

# 5677
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-1 = می‌دهیم بیایند ببرند.

# e0d6
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-2 = همین حالا هم به‌قدر کافی برایتان دردسر داشته‌اند. بعد از چهار یکی زنگ خانه را می‌زند و می‌بردشان.

# b546
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-3 = چند راه هست: محل تحویل، پست، یا اگر راه دیگری نباشد، آمدن و بردن. شما را برای آخری ثبت کردم.

# ac31
wrong-item-the-end-of-it-1 = این خوب است. حالا چه می‌شود، و کی؟

# d73d
wrong-item-the-end-of-it-carry-it-out = انجام دادن

# bacc
wrong-item-the-end-of-it-carry-it-out-1 = همه چیز هماهنگ شد، پیام می‌گیرید. امروز کار دیگری هست که برایتان انجام دهم؟

# 7366
wrong-item-the-end-of-it-carry-it-out-and-say-the-days = انجام دادن و گفتن روزها

# 67e8
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-1 = مال شما { $new-day }. بقیه { $pick-up }.

# 94c7
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-2 = پس دو چیز. تا { $new-day } آنچه همین الان فرستادم دستتان است. { $pick-up } یکی می‌آید لیوان‌ها را ببرد؛ همان‌طور در جعبه بمانند. همه‌اش را کتبی دارید. کار دیگری هست؟

# b560
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-3 = در راه است و باید تا { $new-day } برسد؛ تحویل گرفتن برای { $pick-up } ثبت شد. لطفاً حتماً کسی خانه باشد، چون راننده بار دوم نمی‌آید. کار دیگری هست؟

# 1245
wrong-item-no-lamp-1 = نه؟ من پول چراغ داده‌ام.

# 7967
wrong-item-no-lamp-say-why-and-promise-the-lamps-day = گفتن علت و قول روز رسیدن چراغ

# d0fc
wrong-item-no-lamp-say-why-and-promise-the-lamps-day-1 = بله، داده‌اید. تنها چراغی که مانده برای مغازه‌ای کنار گذاشته شده؛ یکی دیگر برایتان پیدا می‌کنم و روزش را می‌گویم.

# 2711
wrong-item-no-lamp-say-why-and-promise-the-lamps-day-2 = همین که خبری شد به شما می‌گوییم.

# 56cc
wrong-item-no-lamp-leave-it-at-that = به همان بسنده کردن

# 3a83
wrong-item-no-lamp-leave-it-at-that-1 = درک می‌کنم، ولی فعلاً پاسخ همین است.

# 2c09
wrong-item-no-day-yet-1 = قرار بود روز چراغم را بگویید. تا حالا لیوان‌ها را از همه طرف خوانده‌ام.

# dbac
wrong-item-no-day-yet-promise-it-once-more = قول دوباره

# 112a
wrong-item-no-day-yet-promise-it-once-more-1 = پوزش می‌خواهم. هفتهٔ خیلی شلوغی بود، یک بار دیگر به همکاران انبار یادآوری می‌کنم.

# 4c6d
wrong-item-no-day-yet-offer-the-lamp = پیشنهاد چراغ

# f792
wrong-item-no-day-yet-offer-the-lamp-1 = قرار بود بگویم، و شما زودتر نوشتید. پوزش می‌خواهم. چراغ رسیده؛ بگذارید بفرستمش.

# 02df
wrong-item-no-day-yet-offer-the-lamp-2 = یکی رسیده. الان می‌توانم بفرستمش.

# 5ab8
wrong-item-reaction-1-1 = سفارش: چراغ. دریافت: لیوان. می‌توانم برایتان بکشم.

# d5da
wrong-item-forbid-1 = او همان را که می‌خواست سفارش داد. ما چیز دیگری بسته‌بندی کردیم.
