# گفت‌وگوهای شرکت تلفن به فارسی. بالای هر متن چهار رقم از متن اصلی آن آمده است.

# 9c9d
scenario-title = یک شرکت تلفن در شهری بندری

# ecc4
remedy-credit = بستانکار کردن حساب

# 2216
remedy-discount = تخفیف

# aa92
remedy-fee-waiver = بخشودن هزینه

# 1d63
remedy-refund = بازپرداخت

# eb52
behaviour-belittle = کوچک شمردن

# 9610
behaviour-check-understanding = اطمینان از فهمیده شدن

# f1ab
behaviour-guess = حدس زدن

# a154
behaviour-say-what-you-do-not-know = گفتن آنچه نمی‌دانید

# 75ed
behaviour-threaten = تهدید کردن

# 44b4
policy-generous = تصمیم همان‌جا

# b5f5
policy-strict = طبق مقررات

# 450f
standard-heard-first = نخست شنیده شدن

# aa17
standard-heard-first-why = کسی تا نداند فهمیده شده یا نه، پاسخی را نمی‌شنود.

# 3c37
standard-heard-first-aim = تا جملهٔ دوم شما، مشتری موضوع خودش را از زبان شما شنیده است.

# 0e6e
standard-heard-first-how = با واژه‌های خودش بازگو کنید چه بر سرش آمده؛ بعد حسابش را ببینید.

# 7edd
standard-left-in-writing = به‌جا ماندن نوشته

# 1aa1
standard-left-in-writing-why = پنجرهٔ گفت‌وگو که بسته شود، آنچه توافق شده هم بسته می‌شود.

# cc3f
standard-left-in-writing-aim = مشتری می‌تواند بی‌آنکه دوباره بپرسد ببیندش.

# 7e9a
standard-left-in-writing-how = با یک جمله تمام کنید: چه شد، بعد چه می‌شود، چه روزی.

# 15b2
standard-nobody-to-blame = بی آنکه کسی مقصر باشد

# 489c
standard-nobody-to-blame-why = اینکه تقصیر که بود، هیچ خطی را درست نمی‌کند.

# df3e
standard-nobody-to-blame-aim = به هیچ مشتری گفته نمی‌شود که کار خودش، کار همکار یا کار دریا بود.

# a0fb
standard-nobody-to-blame-how = نگویید چه کسی؛ بگویید چه و کی.

# 2011
standard-ours-to-mend = از ما بود، با ماست

# 3f79
standard-ours-to-mend-why = مردم خطا را زودتر می‌بخشند تا گشتن دنبال صاحبش را.

# 8dac
standard-ours-to-mend-aim = هر جا خطا از ما بود، مشتری نخست از خودمان می‌شنود.

# fc5d
standard-ours-to-mend-how = کوتاه بگویید که از ما بود؛ بعد بگویید چه کارش می‌کنید.

# eec0
standard-picked-up-in-time = پاسخ به‌موقع

# 9bd0
standard-picked-up-in-time-why = کسی که خطش قطع است از آشپزخانهٔ همسایه زنگ می‌زند.

# d107
standard-picked-up-in-time-aim = از هر پنج نفر چهار نفر ظرف یک دقیقه و نیم صدایی می‌شنوند.

# e604
standard-picked-up-in-time-how = نامه‌ها را برای ساعت پیش از ظهر بگذارید که تلفن ساکت است.

# 507c
standard-solved-at-once = حل شدن در جا

# 7525
standard-solved-at-once-why = تماس دوم برای ما گران‌تر از اولی است، و برای مشتری گران‌تر از هر دو.

# cf6d
standard-solved-at-once-aim = از هر ده نفر هفت نفر یک بار به ما نیاز پیدا می‌کنند.

# 93f3
standard-solved-at-once-how = کاری را که برایش آمده‌اند تمام کنید، و پرسشی را که بعدش می‌آید.

# d72f
standard-told-when-it-is-done = گفتن اینکه انجام شد

# 2f22
standard-told-when-it-is-done-why = کسی که کلید زدن ما را نمی‌بیند، فقط حرف ما را دارد که زده شد.

# 12b7
standard-told-when-it-is-done-aim = کسی گوشی را با این تردید نمی‌گذارد که انجام شد یا نه.

# cdd5
standard-told-when-it-is-done-how = بگویید انجام شد، و از کجا می‌فهمند.

# a113
standard-true-to-the-facts = درست و برابر واقعیت

# 3d4e
standard-true-to-the-facts-why = در شهر کوچک، پاسخ نادرست دم نانوایی جلویتان را می‌گیرد.

# f98f
standard-true-to-the-facts-aim = آنچه می‌گوییم، وقتی نگاه کنند همان است.

# 93ed
standard-true-to-the-facts-how = پیش از حرف زدن از حسابی نگاهش کنید؛ جایی که کسی نمی‌داند، همین را بگویید.

# 4f2c
standard-with-its-reason = با علتش

# 0a7b
standard-with-its-reason-why = هزینه، انتظار یا نهِ بی‌علت، بوی بدخلقی می‌دهد.

# f421
standard-with-its-reason-aim = هر کس باید بپردازد، صبر کند یا بی آن سر کند، می‌داند چرا.

# 434a
standard-with-its-reason-how = علت را پیش از مقررات بگویید؛ مقررات علت نیست.

# 2944
standard-word-kept = وفای به قول

# 0726
standard-word-kept-why = قول را کسی یادش می‌ماند که به او داده‌اند.

# a59d
standard-word-kept-aim = هر قولی در روز خودش عملی می‌شود، هر کس که داده باشد.

# 7567
standard-word-kept-how = قولی بدهید که دیده‌اید شدنی است، و پیش از گذاشتن گوشی بنویسیدش.

# 9759
cut-off-title = دوازده یورو برای وصل دوباره

# 82a3
cut-off-fact-name = نام

# e60f
cut-off-fact-name-record = خانم فور

# b80c
cut-off-fact-fee = هزینه

# e29c
cut-off-fact-tier = طرح

# e3a7
cut-off-fact-tier-truth = باشگاه تا ماه مارس، از آن پس خط ساده

# e3a7
cut-off-fact-tier-record = باشگاه تا ماه مارس، از آن پس خط ساده

# 289c
cut-off-fact-tier-claim = باشگاه

# 8367
cut-off-fact-card = کارت

# 29b6
cut-off-fact-card-truth = یک کارت تازه، مال هفتهٔ پیش

# 29b6
cut-off-fact-card-claim = یک کارت تازه، مال هفتهٔ پیش

# 7369
cut-off-fact-rule = مقررات

# a82c
cut-off-fact-rule-record = اعضا رایگان وصل می‌شوند؛ برای دیگران سامانه شاید سالی یک بار بگذرد

# 3c48
cut-off-fact-back = وصل

# 1856
cut-off-fact-back-record = ظرف یک ساعت

# 7b06
cut-off-word-a-second-look-at-the-fee = نگاهی دوباره به هزینه

# 9af2
cut-off-word-account = حساب

# 8367
cut-off-word-card = کارت

# ecc4
cut-off-word-credit = بستانکار کردن حساب

# aa92
cut-off-word-fee-waiver = بخشودن هزینه

# d25e
cut-off-word-switch-the-line-on = وصل کردن خط

# 85e3
cut-off-word-switching-on = وصل کردن

# 62a4
cut-off-word-the-fee-back = پس دادن هزینه

# 5963
cut-off-word-the-fee-is-let-through = سامانه از هزینه گذشت

# a62c
cut-off-word-waiving-the-fee = گذشتن از هزینه

# 2811
cut-off-opening-1 = تلفنم را قطع کرده‌اید. توی رختشوی‌خانه‌ام و دوازده یورو می‌خواهند تا دوباره آدم حساب شوم. من عضو { $tier } هستم، این هیچ ارزشی ندارد؟

# 2ddc
cut-off-opening-promise-it-to-a-member = قول دادن به‌عنوان عضو

# 4f29
cut-off-opening-promise-it-to-a-member-1 = سلام، { $name }. برای اعضا رایگان است، پس پولتان برمی‌گردد.

# a36f
cut-off-opening-ask-for-the-card-first = اول پرسیدن کارت

# 7117
cut-off-opening-ask-for-the-card-first-1 = سلام. قطع یعنی پرداخت نشده. کارتتان منقضی شده؟

# 9d19
cut-off-opening-ask-for-the-card-first-2 = سلام، { $name }. کارت بانکی‌تان تازگی عوض نشده؟

# 345d
cut-off-opening-open-the-account = دیدن حساب

# a881
cut-off-opening-open-the-account-1 = سلام. به دلایل حفاظت از داده‌ها، پیش از آنکه اجازه داشته باشم دربارهٔ هزینه‌ها یا عضویت چیزی بگویم، باید اول به حساب شما نگاه کنم.

# d04e
cut-off-opening-open-the-account-2 = سلام، { $name }. توی رختشوی‌خانه، بی‌خط، و تازه صورت‌حسابش هم هست: همین الان نگاه می‌کنم.

# 3a72
cut-off-as-she-says-1 = پول هست، فقط کارت بود. { $card } دارم. خب؟

# c155
cut-off-as-she-says-switch-her-on-first = اول وصل کردن خطش

# 4b05
cut-off-as-she-says-switch-her-on-first-1 = اول خط، بعد پول. کارت تازه را وارد کردم؛ { $back } وصل می‌شوید.

# 0a04
cut-off-as-she-says-switch-her-on-first-2 = خط { $back } برمی‌گردد.

# 8173
cut-off-as-she-says-have-the-fee-paid-first = اول خواستن پرداخت

# 5ab1
cut-off-as-she-says-have-the-fee-paid-first-1 = همین که هزینه پرداخت شود، خط دوباره وصل می‌شود.

# bebe
cut-off-as-she-says-have-the-fee-paid-first-2 = درک می‌کنم، ولی سامانهٔ ما خط را فقط وقتی آزاد می‌کند که همهٔ بدهی‌های باز، از جمله هزینهٔ همین آزادسازی، به‌طور کامل تسویه شده باشد.

# 1138
cut-off-as-she-says-open-the-account-now = حالا دیدن حساب

# 2934
cut-off-as-she-says-open-the-account-now-1 = یک لحظه، نگاه می‌کنم.

# edc9
cut-off-stays-in-the-launderette-1 = بدون خط چطور پول بدهم؟ سکه‌ها را بیندازم توی خشک‌کن؟

# 6949
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on = دیدن حساب و وصل کردن خط

# 790e
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on-1 = نه. ترتیبش برعکس بود، و پوزش می‌خواهم. اول خط. حسابتان پیش روی من است.

# c13d
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on-2 = در ادارهٔ پست فرم واریز هم هست. ولی ببینم.

# c193
cut-off-stays-in-the-launderette-name-the-post-office = نام بردن از ادارهٔ پست

# 0cc5
cut-off-stays-in-the-launderette-name-the-post-office-1 = در ادارهٔ پست می‌توانید نقد بپردازید.

# 6288
cut-off-and-the-twelve-euros-1 = خوب. آن { $fee } چه؟ برای { $tier } رایگان است، روی کارت نوشته.

# c7c5
cut-off-and-the-twelve-euros-stick-to-her-tier = چسبیدن به طرحش

# f7bb
cut-off-and-the-twelve-euros-stick-to-her-tier-1 = شما از ماه مارس دیگر عضو باشگاه نیستید. پس دوازده یورو.

# 4581
cut-off-and-the-twelve-euros-stick-to-her-tier-2 = اگر هنوز عضو بودید رایگان بود؛ نیستید.

# 6cb7
cut-off-and-the-twelve-euros-say-how-it-stands-and-try = گفتن وضع و امتحان کردن

# 1a35
cut-off-and-the-twelve-euros-say-how-it-stands-and-try-1 = این کارت مال پیش از ماه مارس است، از آن پس خط ساده دارید. برای آن، سامانه گاهی از هزینه می‌گذرد، سالی یک بار. از پیش نمی‌توانم ببینم. امتحان می‌کنم.

# 7ee7
cut-off-and-the-twelve-euros-say-how-it-stands-and-try-2 = خیلی ساده ببینیم سامانه چه می‌گوید.

# 2250
cut-off-and-the-twelve-euros-waive-it-on-the-old-card = بخشیدن به خاطر کارت قدیمی

# 3e93
cut-off-and-the-twelve-euros-waive-it-on-the-old-card-1 = کارتتان منقضی شده، ولی نگهش داشته‌اید. همان را حساب می‌کنم.

# d1c0
cut-off-let-through-1 = چه می‌گوید؟ چقدر ساکت شدید.

# d011
cut-off-let-through-take-the-credit-for-it = به نام خود زدن

# 1566
cut-off-let-through-take-the-credit-for-it-1 = استثنائاً برایتان درستش کردم. دفعهٔ بعد ممکن نخواهد بود.

# 3cc8
cut-off-let-through-tell-her-how-lucky-she-is = گفتن اینکه شانس آورده

# 4c19
cut-off-let-through-tell-her-how-lucky-she-is-1 = می‌گوید بله. هزینه رفت، خط { $back }، کارت تازه ثبت شد. شانس بود، وانمود نمی‌کنم؛ سپاس که با ما راه آمدید.

# da8a
cut-off-let-through-tell-her-how-lucky-she-is-2 = قبول شد.

# bfb5
cut-off-not-let-through-1 = از نفستان می‌شنوم. می‌گوید نه، مگر نه؟

# f739
cut-off-not-let-through-hide-behind-the-machine = پنهان شدن پشت ماشین

# 299b
cut-off-not-let-through-hide-behind-the-machine-1 = سامانه تصمیم گرفته، کاری از من برنمی‌آید.

# 32f9
cut-off-not-let-through-give-her-a-credit-of-as-much = گذاشتن همان مبلغ به حسابش

# d855
cut-off-not-let-through-give-her-a-credit-of-as-much-1 = بله. گوشتان خوب می‌شنود. ماشینی که قرعه می‌کشد دلیلی نیست که بشود به کسی گفت، پس دوازده یورو در قبض بعدی به نفعتان می‌گذارم.

# f5f4
cut-off-not-let-through-give-her-a-credit-of-as-much-2 = قبول نمی‌کند. شاید بشود بستانکار کردن حساب را در نظر گرفت.

# cfea
cut-off-not-since-March-1 = پس به خاطر ماه مارس. در فوریه عاشقم بودید.

# c89d
cut-off-not-since-March-offer-to-take-it-off = پیشنهاد کم کردنش

# 71b9
cut-off-not-since-March-offer-to-take-it-off-1 = کوته‌نظری کردم. پوزش می‌خواهم. بگذارید دوازده یورو در قبض بعدی به نفعتان بگذارم.

# aa43
cut-off-not-since-March-offer-to-take-it-off-2 = می‌توانم ببینم بستانکار کردن ممکن هست یا نه، اگر این‌قدر برایتان مهم است.

# 006c
cut-off-not-since-March-say-that-rules-are-rules = گفتن اینکه مقررات مقررات است

# cda2
cut-off-not-since-March-say-that-rules-are-rules-1 = هر کس عضو نباشد می‌پردازد.

# 6f95
cut-off-it-is-gone-1 = خب، باشد. خط من چه، واقعاً وصل می‌شود؟

# 8c7d
cut-off-it-is-gone-book-it = ثبت کردن

# fda1
cut-off-it-is-gone-book-it-1 = باید بشود.

# a2bf
cut-off-it-is-gone-book-it-and-say-what-she-will-see = ثبت کردن و گفتن آنچه خواهد دید

# b7f1
cut-off-it-is-gone-book-it-and-say-what-she-will-see-1 = { $back } وصل می‌شود؛ آن‌وقت چراغ کوچک سبز می‌شود. دوازده یورو کم شد، کارت تازه ثبت شد، همین. با رخت‌ها به سلامت برسید.

# 4269
cut-off-it-is-gone-book-it-and-say-what-she-will-see-2 = { $back } وصل می‌شود. از این پس لطفاً به‌موقع مراقب باشید که کارت معتبری ثبت شده باشد.

# 7287
cut-off-it-stays-1 = پس وصلم و دوازده یورو فقیرتر. پیش شما چه کسی تصمیم می‌گیرد؟

# 0c12
cut-off-it-stays-say-who-and-bring-it-to-her-again = گفتن اینکه چه کسی، و بردن دوباره پیش او

# 1a6b
cut-off-it-stays-say-who-and-bring-it-to-her-again-1 = سرپرستم، و او از روی فهرست می‌رود. کنارش می‌نویسم که سال‌ها عضو بودید، و فردا خبرش را از من می‌شنوید.

# 5521
cut-off-it-stays-say-who-and-bring-it-to-her-again-2 = این را بالاتر تصمیم می‌گیرند.

# a158
cut-off-it-stays-leave-it = به همان بسنده کردن

# 1b89
cut-off-it-stays-leave-it-1 = من نیستم، همین را می‌توانم بگویم.

# f293
cut-off-reaction-4-1 = بس است. خط هم مرده بماند، برایم مهم نیست، خانه‌ام با کبوتر در دسترس است.

# 8eee
cut-off-forbid-1 = او برای کارت، خط و رختشوی‌خانه پول داده. هشدار رویش، یک صورت‌حساب زیادی است.

# ed78
cut-off-forbid-2 = کسی که قطع است نه می‌تواند پول بدهد، نه کمک بخواهد.

# f968
his-voice-title = خط کسی که درگذشته

# 82a3
his-voice-fact-name = نام

# a6db
his-voice-fact-name-record = خانم لیندکویست

# f5cc
his-voice-fact-messages = پیام‌ها

# 6a4e
his-voice-fact-messages-record = یک پیام خوشامد و دو پیام ذخیره‌شده

# b720
his-voice-fact-resting = آرامش

# d083
his-voice-fact-resting-record = خط در آرامش، ماهی دو یورو: شماره و پیام خوشامد می‌ماند

# 7628
his-voice-fact-last-bill = قبض آخر

# 94dc
his-voice-fact-last-bill-record = دیگر قبضی نمی‌آید و قبض این ماه هم لغو شده

# 4919
his-voice-word-a-form-by-post = فرم با پست

# 4296
his-voice-word-a-search-for-the-greeting = جست‌وجوی پیام خوشامد

# 9af2
his-voice-word-account = حساب

# 7a48
his-voice-word-close-it-unasked = بستن بی‌پرسش

# abbb
his-voice-word-close-the-line = بستن خط

# 6f9a
his-voice-word-closing = بستن

# 7f64
his-voice-word-rest-the-line = در آرامش گذاشتن خط

# ec03
his-voice-word-whether-to-close-it = بستن یا نبستن

# b8e0
his-voice-opening-1 = صبح بخیر. شوهرم فوت کرده، در ماه مارس. می‌خواهم خطش را ببندم. برگهٔ شهرداری را دارم. فقط برای اینکه کارش تمام شده باشد.

# 7d5d
his-voice-opening-close-it = بستن

# d849
his-voice-opening-close-it-1 = صبح بخیر، { $name }. تسلیت می‌گویم. کاری ندارد: بسته شد.

# f7e8
his-voice-opening-close-it-2 = صبح بخیر. انجام شد. کار دیگری هست؟

# 345d
his-voice-opening-open-the-account = دیدن حساب

# ba25
his-voice-opening-open-the-account-1 = صبح بخیر. برای فسخ قرارداد به علت فوت، گواهی فوت، شمارهٔ مشتری و امضای همهٔ ورثه لازم است. در این فاصله به حساب نگاه می‌کنم.

# 1d0d
his-voice-opening-open-the-account-2 = صبح بخیر، { $name }. بابت همسرتان متأسفم. با هم انجامش می‌دهیم، عجله‌ای هم نیست. خطش پیش روی من است.

# fcc5
his-voice-opening-ask-for-the-whole-story = پرسیدن همهٔ ماجرا

# 9515
his-voice-opening-ask-for-the-whole-story-1 = صبح بخیر. ای وای، چطور شد؟

# bc8f
his-voice-so-that-it-is-done-1 = بله. لطفاً ببندیدش، یک کار کمتر.

# f09c
his-voice-so-that-it-is-done-take-that-for-a-yes = آن را بله گرفتن

# 237e
his-voice-so-that-it-is-done-take-that-for-a-yes-1 = بسیار خوب، می‌بندم.

# 03b3
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure = پرسیدن اینکه مطمئن است

# 5fba
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-1 = پس اول پرسش ساده: خط امروز بسته شود، همه‌اش؟

# f076
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-2 = مطمئنید؟

# 51e8
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-3 = کاملاً مطمئنید که این را می‌خواهید؟ خیلی‌ها بعداً پشیمان می‌شوند، و خط بسته‌شده را به هیچ وجه نمی‌شود دوباره باز کرد.

# b82b
his-voice-yes-she-says-1 = بله. مطمئنم. تلفن دوم به چه کارم می‌آید؟

# 75cb
his-voice-yes-she-says-one-yes-is-enough = یک بله بس است

# 8aa3
his-voice-yes-she-says-one-yes-is-enough-1 = بسیار خوب. بسته شد.

# e226
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again = گفتن آنچه با آن می‌رود، و پرسیدن دوباره

# 02cd
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again-1 = شماره می‌رود، و با آن { $messages }. هیچ‌کس نمی‌تواند برشان گرداند، من هم نه. با این همه ببندم؟

# c710
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again-2 = باید به اطلاعتان برسانم که محتوای ذخیره‌شده، مانند { $messages }، طبق مقررات نگهداری ما حذف خواهد شد. موافقید؟

# ac85
his-voice-wait-1 = پیام خوشامد. خودش است. “با آندرس تماس گرفته‌اید، یا بهتر بگویم نگرفته‌اید.” صبر کنید، لطفاً. یک لحظه صبر کنید.

# 284b
his-voice-wait-hold-her-to-her-yes = پایبند کردنش به بله

# 3f3a
his-voice-wait-hold-her-to-her-yes-1 = شما که تأیید کردید، پس در جریان است.

# ca10
his-voice-wait-wait-and-let-the-line-rest = صبر کردن و در آرامش گذاشتن خط

# 89c7
his-voice-wait-wait-and-let-the-line-rest-1 = پس محصولی برایتان داریم، { $resting }. در وضعیت شما خیلی پرطرفدار است. ثبتش کنم؟

# 09fb
his-voice-wait-wait-and-let-the-line-rest-2 = صبر می‌کنم. لازم نیست امروز باشد. می‌توانم بگذارم آرام بگیرد: { $resting }. هر کس زنگ بزند صدایش را می‌شنود. برای خط قدیم { $last-bill }.

# aede
his-voice-wait-send-her-a-form = فرستادن فرم برایش

# d1e3
his-voice-wait-send-her-a-form-1 = البته. فرمی می‌فرستم، شما هم فکرش را بکنید.

# 84fd
his-voice-she-has-them-1 = آنها را دارم. پسرم نسخه‌ای روی دستگاه خودش برداشته. نه، حالا دیگر می‌تواند برود. ممنون که گفتید.

# 7694
his-voice-she-has-them-talk-her-out-of-it = منصرف کردنش

# c5e2
his-voice-she-has-them-talk-her-out-of-it-1 = بهتر نیست با دو یورو نگهش دارید؟ فقط دو یورو است.

# 7d5d
his-voice-she-has-them-close-it = بستن

# 0592
his-voice-she-has-them-close-it-1 = بسته شد؛ { $last-bill }. سپاس که نوزده سال با ما بودید، هر دوی شما.

# 5fe6
his-voice-she-has-them-close-it-2 = بسته شد. { $last-bill }.

# d49d
his-voice-her-Sunday-call-1 = اگر الان شماره‌اش را بگیرم، هنوز صدایش را می‌شنوم؟ یکشنبه‌ها به او زنگ می‌زنم.

# bf2a
his-voice-her-Sunday-call-tell-her-what-was-deleted = گفتن آنچه پاک شد

# 439f
his-voice-her-Sunday-call-tell-her-what-was-deleted-1 = نه. بستمش بی‌آنکه بگویم صدایش را هم با خود می‌برد. تقصیر من است، و نمی‌توانم برش گردانم. خیلی متأسفم.

# d6bc
his-voice-her-Sunday-call-tell-her-what-was-deleted-2 = نه، ولی خودتان گفتید ببندمش.

# e209
his-voice-her-Sunday-call-promise-to-look-for-it = قول جست‌وجو

# ef6b
his-voice-her-Sunday-call-promise-to-look-for-it-1 = نه. و باید پیش از آن از من می‌شنیدید. پوزش می‌خواهم. امشب می‌پرسم که مرکز تلفن هنوز نسخه‌ای دارد یا نه؛ نمی‌دانم دارد یا نه.

# 7557
his-voice-her-Sunday-call-promise-to-look-for-it-2 = حتماً در نسخهٔ پشتیبانی هست. می‌گویم کسی بگردد.

# 5e4e
his-voice-reaction-4-1 = بگذارید آرام بگیرد. واژهٔ خوبی است.

# e7c2
his-voice-forbid-1 = آنچه با خط می‌رود برنمی‌گردد. باید پیش از رفتنش بشنود.

# 992e
his-voice-forbid-2 = باید به او گفت چه از دست می‌دهد، نه اینکه با آن ترساندش.

# 115f
night-caller-title = سه و ده دقیقه، هر شب

# 82a3
night-caller-fact-name = نام

# c857
night-caller-fact-name-record = خانم آدلر

# 1288
night-caller-fact-number = شماره

# 18ac
night-caller-fact-number-truth = شماره‌ای در بخش قدیم شهر

# 18ac
night-caller-fact-number-record = شماره‌ای در بخش قدیم شهر

# 2bf6
night-caller-fact-times = دفعات

# 45b0
night-caller-fact-times-truth = یازده شب، ساعت سه و ده دقیقه

# 45b0
night-caller-fact-times-record = یازده شب، ساعت سه و ده دقیقه

# 7e27
night-caller-fact-times-claim = دو هفته است هر شب

# 8f1f
night-caller-fact-law = قانون

# 496c
night-caller-fact-law-record = نام فقط به پلیس یا دادگاه داده می‌شود، و به هیچ‌کس دیگر

# eafe
night-caller-fact-trace = ردیابی

# a68a
night-caller-fact-trace-record = از همین امشب، با فهرستی برای پلیس در روز دوشنبه

# f46f
night-caller-word-calls = تماس‌ها

# fe8c
night-caller-word-hint-at-the-name = اشاره به نام

# d024
night-caller-word-nuisance-desk = بخش مزاحمت تلفنی

# 1366
night-caller-word-police = پلیس

# 63b3
night-caller-word-the-name = نام طرف

# eafe
night-caller-word-trace = ردیابی

# d0e8
night-caller-opening-1 = مادرم هشتاد و یک سالش است و { $times } تلفنش زنگ می‌خورد و کسی حرف نمی‌زند. شما می‌بینید کیست. نامش را می‌خواهم.

# 34d5
night-caller-opening-pass-her-on-at-once = فوری سپردن به دیگری

# 45be
night-caller-opening-pass-her-on-at-once-1 = روز بخیر، { $name }. برای این کار بخش ویژه‌ای هست، وصلتان می‌کنم.

# f3a5
night-caller-opening-look-at-the-list-of-calls = دیدن فهرست تماس‌ها

# 4817
night-caller-opening-look-at-the-list-of-calls-1 = روز بخیر. می‌توانم نگاهی به فهرست بیندازم، ولی از همین اول یادآوری کنم که اطلاعات اشخاص ثالث مشمول حفاظت ویژه است.

# a45c
night-caller-opening-look-at-the-list-of-calls-2 = روز بخیر، { $name }. در هشتاد و یک سالگی، در تاریکی، و کسی نیست: می‌خواهم خودم آن فهرست را ببینم.

# 3ef6
night-caller-opening-say-that-nothing-can-be-done = گفتن اینکه کاری نمی‌شود کرد

# 0582
night-caller-opening-say-that-nothing-can-be-done-1 = روز بخیر. ما نامی نمی‌دهیم.

# 756b
night-caller-nothing-at-all-1 = پس او همچنان بیدار می‌ماند و شما همچنان روی صفحه‌تان دارید.

# f3a5
night-caller-nothing-at-all-look-at-the-list-of-calls = دیدن فهرست تماس‌ها

# 2e9f
night-caller-nothing-at-all-look-at-the-list-of-calls-1 = نه، نباید، و من حتی نگاه نکرده‌ام. پوزش می‌خواهم. الان نگاه می‌کنم.

# 69de
night-caller-nothing-at-all-look-at-the-list-of-calls-2 = اگر آرامتان می‌کند، می‌توانم نگاهی بیندازم.

# ddd4
night-caller-nothing-at-all-advise-her-to-unplug-it = پیشنهاد کشیدن تلفن از برق

# c429
night-caller-nothing-at-all-advise-her-to-unplug-it-1 = می‌تواند شب‌ها تلفن را از پریز بکشد.

# f7dd
night-caller-the-name-is-there-1 = می‌بینید. می‌شنوم که می‌بینید. یک کلمه، همین. کسی نمی‌فهمد شما گفتید.

# 167f
night-caller-the-name-is-there-hint-at-it = اشاره کردن

# 5a58
night-caller-the-name-is-there-hint-at-it-1 = من این را نگفتم. ولی اگر جای شما بودم در بخش قدیم شهر پرس‌وجو می‌کردم.

# fada
night-caller-the-name-is-there-hint-at-it-2 = بین خودمان باشد: { $number }، و از من نشنیده‌اید، چون من هم مادر دارم و می‌دانم جای شما چه می‌کردم.

# bee0
night-caller-the-name-is-there-say-no-and-why = گفتن نه، و چرا

# 8c95
night-caller-the-name-is-there-say-no-and-why-1 = می‌بینم، و اجازه ندارم بگویم: { $law }. { $times } بوده؛ این برای چیزی بهتر از نام کافی است.

# 0b53
night-caller-the-name-is-there-say-no-and-why-2 = نه. قانون این است: { $law }.

# e3ba
night-caller-the-name-is-there-say-what-it-is-enough-for = گفتن اینکه برای چه کافی است

# 6b09
night-caller-the-name-is-there-say-what-it-is-enough-for-1 = نه سر جایش است، چون { $law }. ولی { $times }: با این، یکی در اینجا بیش از من کاری از دستش برمی‌آید.

# ef2d
night-caller-the-name-is-there-say-what-it-is-enough-for-2 = همان‌طور که گفتم، اجازه ندارم.

# 0a5d
night-caller-the-name-is-there-hand-her-on-with-the-list = سپردن با فهرست

# 1811
night-caller-the-name-is-there-hand-her-on-with-the-list-1 = وصلتان می‌کنم به کسانی که به این کار رسیدگی می‌کنند.

# dc9a
night-caller-sent-back-1 = همکارتان پرسید به من گفته‌اند که نام نمی‌دهید یا نه. نگفته بودند. پس باز اینجا هستم، با همان پرسش.

# f3a5
night-caller-sent-back-look-at-the-list-of-calls = دیدن فهرست تماس‌ها

# 68d1
night-caller-sent-back-look-at-the-list-of-calls-1 = این رفت و برگشت تقصیر من بود، و پوزش می‌خواهم. باید نگاه می‌کردم و به شما می‌گفتم. الان نگاه می‌کنم.

# 27db
night-caller-sent-back-look-at-the-list-of-calls-2 = آه، آنها همیشه همین کار را می‌کنند. یک لحظه.

# 88b5
night-caller-sent-back-try-another-colleague = امتحان کردن همکاری دیگر

# c83f
night-caller-sent-back-try-another-colleague-1 = پس سراغ یکی دیگر آنجا می‌روم.

# 4dd5
night-caller-and-now-1 = بهتر از نام؟ گوش می‌کنم. ولی یک شب دیگر هم نباید بیدار بماند.

# b818
night-caller-and-now-send-her-to-the-police = فرستادنش پیش پلیس

# a278
night-caller-and-now-send-her-to-the-police-1 = برای بقیهٔ کار باید به پلیس مراجعه کنید. آنها بعد با ما تماس می‌گیرند.

# 57b4
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said = سپردنش به بخش مزاحمت، با آنچه گفته شد

# e457
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said-1 = یک لحظه لطفاً، وصلتان می‌کنم.

# 8c55
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said-2 = آقای اودویا می‌تواند تماس‌ها را ردیابی کند، و این در دادگاه پذیرفته است. فهرست را از من گرفته و می‌داند که نه گفتم و چرا. می‌مانم تا حرف بزند.

# ccb1
night-caller-and-now-say-that-it-will-stop-by-itself = گفتن اینکه خودش تمام می‌شود

# a09b
night-caller-and-now-say-that-it-will-stop-by-itself-1 = معمولاً این آدم‌ها خسته می‌شوند.

# eef7
night-caller-the-nuisance-desk-1 = آقای اودویا؟ امیدوارم بدانید چرا زنگ می‌زنم.

# b66f
night-caller-the-nuisance-desk-have-it-all-told-again = واداشتن به گفتن دوبارهٔ همه چیز

# ae38
night-caller-the-nuisance-desk-have-it-all-told-again-1 = اودویا. نه، بفرمایید.

# f866
night-caller-the-nuisance-desk-set-the-trace = فعال کردن ردیابی

# 90aa
night-caller-the-nuisance-desk-set-the-trace-1 = اودویا. روشنش کردم، { $trace }.

# 264c
night-caller-the-nuisance-desk-set-the-trace-2 = اودویا. سه و ده دقیقه، یازده شب، و مادرتان نشسته در تخت. ردیابی روشن است، { $trace }. امشب اگر زنگ خورد: بگذارید زنگ بخورد، و چیزی ننویسید. ما می‌نویسیم.

# a8ce
night-caller-reaction-1-1 = قرار بود به شما گفته باشند. گفت که گفته.

# 648e
night-caller-forbid-1 = اگر آدمش اشتباه باشد، ما کسی را فرستاده‌ایم دم در خانه‌اش.

# 5ec3
night-caller-forbid-2 = کسی که می‌گوید از پریز بکشد، نپرسیده دیگر چه کسی ممکن است شبانه به پیرزنی زنگ بزند.

# 9651
nineteen-euros-title = نوزده یورو در مغازهٔ روبه‌رو

# 82a3
nineteen-euros-fact-name = نام

# 0211
nineteen-euros-fact-name-record = آقای اوکونجو

# 1250
nineteen-euros-fact-pays = می‌پردازد

# a3b1
nineteen-euros-fact-use = استفاده

# f4d4
nineteen-euros-fact-use-truth = نامه، اخبار، و یکشنبه‌ها دخترش

# df78
nineteen-euros-fact-use-claim = نامه، اخبار، و یکشنبه‌ها دخترم

# e823
nineteen-euros-fact-smaller = خط کوچک‌تر

# adfd
nineteen-euros-fact-smaller-record = خط کوچک ماهی بیست و چهار یورویی

# cccb
nineteen-euros-fact-saving = صرفه‌جویی

# e90f
nineteen-euros-fact-lasts = مدت

# 90c8
nineteen-euros-fact-lasts-record = دوازده ماه، و بعد دوباره می‌پرسیم

# d183
nineteen-euros-word-a-lower-price = قیمت پایین‌تر

# 9af2
nineteen-euros-word-account = حساب

# 2216
nineteen-euros-word-discount = تخفیف

# 6c15
nineteen-euros-word-move-to-the-small-line = رفتن به خط کوچک

# 3f77
nineteen-euros-word-staying = ماندن

# a3b1
nineteen-euros-word-use = استفاده

# f817
nineteen-euros-opening-1 = صبح بخیر. به شما { $pays } می‌دهم، و آن طرف خیابان نوزده است. برگهٔ تبلیغش دستم است. بگویید چرا نروم آن طرف خیابان.

# f48b
nineteen-euros-opening-run-the-other-shop-down = بد گفتن از آن مغازه

# 3784
nineteen-euros-opening-run-the-other-shop-down-1 = صبح بخیر. با نوزده یورو همان‌قدر گیرتان می‌آید. ریزنوشته‌ها را بخوانید، اگر می‌توانید.

# e84a
nineteen-euros-opening-run-the-other-shop-down-2 = صبح بخیر، { $name }. با کمال احترام، آن همیشه فقط سه ماه ارزان‌تر است، و بعد مردم با لب و لوچهٔ آویزان پیش ما برمی‌گردند.

# 345d
nineteen-euros-opening-open-the-account = دیدن حساب

# 2538
nineteen-euros-opening-open-the-account-1 = صبح بخیر، { $name }. ماهی ده یورو پرسش خوبی است، و از بر جواب نمی‌دهم. حسابتان جلوی من است.

# 9126
nineteen-euros-opening-open-the-account-2 = صبح بخیر. با کمال میل مزایای فراوانی را که به‌عنوان مشتری ما از آنها برخوردارید توضیح می‌دهم. به این منظور به حسابتان نگاه می‌کنم.

# a8ff
nineteen-euros-opening-let-him-go = گذاشتن که برود

# 9da7
nineteen-euros-opening-let-him-go-1 = صبح بخیر. هر کس باید خودش بداند.

# d47b
nineteen-euros-reads-the-leaflet-1 = اینجا نوشته دوازده ماه، با حروفی به بزرگی شست شما. من از شما پرسیدم، نه از آنها.

# 345d
nineteen-euros-reads-the-leaflet-open-the-account = دیدن حساب

# 4b9a
nineteen-euros-reads-the-leaflet-open-the-account-1 = باشد، ببینم.

# 7fbb
nineteen-euros-reads-the-leaflet-open-the-account-2 = بله، و جوابش آنها بودند. پوزش می‌خواهم. پس از خودمان: الان حسابتان را می‌بینم.

# 97b8
nineteen-euros-reads-the-leaflet-insist-on-quality = پافشاری بر کیفیت

# ef36
nineteen-euros-reads-the-leaflet-insist-on-quality-1 = شبکهٔ ما بهتر است، همین.

# 926f
nineteen-euros-and-the-price-1 = خب؟ حالا که جلویتان است. قیمت چه؟

# 7c30
nineteen-euros-and-the-price-throw-in-the-lowest-price-at-once = در جا دادن پایین‌ترین قیمت

# cb2b
nineteen-euros-and-the-price-throw-in-the-lowest-price-at-once-1 = اگر کمکی می‌کند، همین حالا پنج تا کم می‌کنم.

# 7b81
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses = گفتن اینکه قیمت بابت چیست و پرسیدن استفاده

# 1aa0
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses-1 = { $pays } است، برای پرسرعت‌ترین خطی که داریم. پیش از آنکه از قیمت بگوییم: با این همه سرعت چه می‌کنید؟

# afd7
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses-2 = برای چه استفاده‌اش می‌کنید؟

# 8545
nineteen-euros-and-the-price-say-that-there-is-nothing-to-be-done = گفتن اینکه کاری نمی‌شود کرد

# fe82
nineteen-euros-and-the-price-say-that-there-is-nothing-to-be-done-1 = قیمت برای همهٔ دارندگان این خط یکی است؛ نمی‌توانم برای هر کس زودتر زنگ زد پایینش بیاورم.

# d0d2
nineteen-euros-on-Sundays-1 = سرعت؟ کار من { $use } است. ولی می‌خواهم همین را که دارم نگه دارم. شش سال است دارمش و می‌دانم کلیدش کجاست.

# 0902
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line = نه گفتن به قیمت و نشان دادن خط کوچک‌تر

# 8af0
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line-1 = شش سال خودش دلیل است. برای این خط قیمت پایین‌تری ندارم که بدهم؛ برای یکشنبه‌ها { $smaller } کافی است.

# 23bc
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line-2 = در این صورت محصول کوچک‌تر در هر حال برایتان مناسب‌تر است، چون با الگوی مصرف شما نمی‌توانید از پهنای باندی که پولش را می‌دهید کامل استفاده کنید.

# 6c80
nineteen-euros-on-Sundays-let-him-go-on-as-he-is = گذاشتن به همان حال

# b21f
nineteen-euros-on-Sundays-let-him-go-on-as-he-is-1 = خب، پس همه چیز روبه‌راه است، نه؟ روز خوش.

# 841c
nineteen-euros-across-the-street-1 = خط دیگری نمی‌خواهم، همین را می‌خواهم، و بار دوم می‌گویم: با این قیمت می‌روم آن طرف خیابان. باجناقم هم رفت.

# 97bc
nineteen-euros-across-the-street-wave-him-goodbye = خداحافظی با او

# 9b9d
nineteen-euros-across-the-street-wave-him-goodbye-1 = پس آنجا خوش باشید. مهلت فسخ یادتان نرود، سه ماه است و پولش هم گرفته می‌شود.

# c3d4
nineteen-euros-across-the-street-wave-him-goodbye-2 = اگر تصمیمتان این است، به آن احترام می‌گذاریم.

# 846f
nineteen-euros-across-the-street-put-him-on-the-small-line = بردنش به خط کوچک

# 6dfa
nineteen-euros-across-the-street-put-him-on-the-small-line-1 = { $smaller } را بگیرید و یک ماه امتحان کنید؛ فرقش را نمی‌فهمید.

# 58a5
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay = دادن قیمت کسانی که می‌مانند

# 1095
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay-1 = جدی می‌گویید؛ بار اول هم شنیدم. برای کسانی که می‌مانند می‌توانم ماهی پنج تا کم کنم: { $saving } در سال، همان خط، همان کلید.

# a9c8
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay-2 = باشد، پنج یورو کمتر. فقط لطفاً به باجناقتان نگویید.

# eca4
nineteen-euros-why-only-now-1 = پس چیزی بود. چرا باید برایش تهدید می‌کردم؟

# 8c7d
nineteen-euros-why-only-now-book-it = ثبت کردن

# e562
nineteen-euros-why-only-now-book-it-1 = چون وگرنه همه می‌آمدند. ثبت شد.

# cd91
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts = ثبت کردن و گفتن مدتش

# 65d5
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts-1 = اکنون ثبت شد: { $lasts }. این پیشنهادها ویژهٔ مشتریانی است که قصد لغو دارند و موجود بودنشان ممکن است تغییر کند.

# 3192
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts-2 = چون نگهش می‌داریم برای کسانی که دارند می‌روند، و این بهترین فکر ما نیست. ثبت شد: { $lasts }. سپاس که دو بار پرسیدید.

# c8ff
nineteen-euros-not-for-this-one-1 = نه؟ پس دیگر حرفی نمانده، مانده؟

# 0c10
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think = گفتن خط کوچک و گذاشتن که فکر کند

# 5e69
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think-1 = تقریباً. می‌گویند قیمت خط شما همین می‌ماند. کاری که خودم می‌توانم بکنم: { $smaller }، از اول ماه، و هر وقت خواستید برگشت. بابت شش سال سپاسگزارم.

# c4bd
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think-2 = فقط همان کوچک هست.

# aa00
nineteen-euros-not-for-this-one-agree-with-him = حق دادن به او

# 4f86
nineteen-euros-not-for-this-one-agree-with-him-1 = این‌طور به نظر می‌رسد. از تماستان سپاسگزارم.

# 3253
nineteen-euros-reaction-1-1 = به همین سادگی؟ پس شش سال پول چه را می‌دادم؟

# bdf7
nineteen-euros-forbid-1 = کسی که هزینه نگهش داشته، دلش رفته، و در بازار هم می‌گوید.

# 2978
nineteen-euros-forbid-2 = او برگه را خوانده؛ کسی که باید برایش توضیح داد او نیست.

# 3284
no-box-title = پس‌داده در کیسهٔ نان

# 82a3
no-box-fact-name = نام

# d06d
no-box-fact-name-record = خانم براندولد

# 39de
no-box-fact-bought = خریده شده

# 24ff
no-box-fact-bought-record = بیست روز پیش

# 1ee9
no-box-fact-bought-claim = حدود دو هفته پیش

# e29c
no-box-fact-tier = طرح

# fb14
no-box-fact-tier-record = باشگاه بندر، از بهار

# 44ff
no-box-fact-window = مهلت

# c7ac
no-box-fact-window-record = سی روز برای اعضای باشگاه، چهارده روز برای بقیه

# 6f32
no-box-fact-receipt = رسید

# 2550
no-box-fact-receipt-truth = روی یخچال

# 2550
no-box-fact-receipt-claim = روی یخچال

# 683b
no-box-fact-price = قیمت

# ebc1
no-box-fact-box-fee = هزینهٔ جعبه

# 8d90
no-box-fact-shop = مغازه

# a225
no-box-fact-shop-record = باجهٔ خیابان چندلر، تا ساعت شش

# d001
no-box-word-a-decision-on-the-return = تصمیم دربارهٔ مرجوعی

# a249
no-box-word-a-photograph = عکس

# 9af2
no-box-word-account = حساب

# 6f32
no-box-word-receipt = رسید

# 1d63
no-box-word-refund = بازپرداخت

# 66bc
no-box-word-the-money-back = پس دادن پول

# 4821
no-box-opening-1 = سلام. می‌خواستم روتر را پس بدهم. سالم است، ایرادی ندارد، فقط دیوارهای خانه‌ام زیادی کلفت است. منتها جعبه‌اش… پسرم با آن قلعه ساخته.

# 16a3
no-box-opening-go-by-the-fourteen-days = پایبندی به چهارده روز

# 3d08
no-box-opening-go-by-the-fourteen-days-1 = سلام. پس دادن کالا ظرف چهارده روز، کامل و در بسته‌بندی اصلی ممکن است. لطفاً درک کنید که برای موارد فردی نمی‌توانیم استثنا قائل شویم.

# a749
no-box-opening-go-by-the-fourteen-days-2 = سلام! قلعه، چه بامزه. ولی بدون جعبه متأسفانه نمی‌توانم.

# 345d
no-box-opening-open-the-account = دیدن حساب

# 5b13
no-box-opening-open-the-account-1 = سلام، { $name }. هیچ روتری حریف دیوار کلفت نیست، قلعه هم که به کار آمده. بگذارید ببینم کی خریده‌اید و چه شرطی برایتان هست.

# 25c0
no-box-opening-open-the-account-2 = سلام. یک لحظه.

# 8367
no-box-opening-say-yes-to-everything = بله گفتن به همه چیز

# 09d4
no-box-opening-say-yes-to-everything-1 = سلام! هیچ مشکلی نیست، بیاوریدش، یکی درستش می‌کند.

# 3fea
no-box-a-castle-1 = پس موضوع مقواست. چهل و نه یورو، برای یک مقوا؟

# 7826
no-box-a-castle-open-the-account-after-all = سرانجام دیدن حساب

# 72a2
no-box-a-castle-open-the-account-after-all-1 = اگر بخواهید می‌توانم نگاهی به حسابتان بیندازم.

# dd4c
no-box-a-castle-open-the-account-after-all-2 = نه. پیش از نگاه کردن جواب دادم، ببخشید؛ چهل و نه یورو به نگاه کردن می‌ارزد.

# 0530
no-box-a-castle-say-it-again = همان را تکرار کردن

# a618
no-box-a-castle-say-it-again-1 = در شرایطی که پذیرفته‌اید آمده است.

# c006
no-box-how-long-ago-1 = باید { $bought } باشد. دیگر دیر شده؟

# 86a9
no-box-how-long-ago-tell-her-that-it-is-too-late = گفتن اینکه دیر شده

# 7ce4
no-box-how-long-ago-tell-her-that-it-is-too-late-1 = { $bought } بوده، پس متأسفانه بله.

# 1baf
no-box-how-long-ago-tell-her-what-holds-for-the-club = گفتن شرط باشگاه

# b877
no-box-how-long-ago-tell-her-what-holds-for-the-club-1 = برای شما نه: شما عضو باشگاهید، و باشگاه سی روز مهلت دارد. رسیدش را هنوز دارید؟

# bcd9
no-box-how-long-ago-tell-her-what-holds-for-the-club-2 = { $window }. رسید؟

# 6714
no-box-how-long-ago-tell-her-what-holds-for-the-club-3 = مهلت‌های مرجوعی را که بسته به طرح، تاریخ خرید و عضویت فرق می‌کند، پشت قراردادتان می‌بینید. رسید دم دستتان هست؟

# 77c0
no-box-how-long-ago-ask-for-a-photograph-of-the-castle = خواستن عکس قلعه

# 0545
no-box-how-long-ago-ask-for-a-photograph-of-the-castle-1 = گمانم از نظر زمان مشکلی نیست. می‌شود عکسی از دستگاه و رسید بفرستید؟

# 9795
no-box-the-receipt-1 = رسید را دارم، { $receipt } است. من عضو باشگاهم؟ از کی عضو باشگاهم؟

# 47cb
no-box-the-receipt-offer-all-of-it-but-the-box = پیشنهاد همهٔ پول جز جعبه

# a4ef
no-box-the-receipt-offer-all-of-it-but-the-box-1 = { $tier }؛ باید به شما می‌گفتیم، نه اینکه فقط کارت را بفرستیم. پولتان را پس می‌گیرید، منهای { $box-fee } برای قلعه.

# 04ba
no-box-the-receipt-offer-all-of-it-but-the-box-2 = { $tier }. بسته‌بندی کم می‌شود.

# 118d
no-box-the-receipt-offer-all-of-it = پیشنهاد همهٔ پول

# 021d
no-box-the-receipt-offer-all-of-it-1 = { $tier }. جعبه مهم نیست، همه‌اش را پس می‌گیرید.

# 22a7
no-box-the-receipt-want-the-box-first = اول خواستن جعبه

# 700c
no-box-the-receipt-want-the-box-first-1 = پس فقط جعبه کم است. قلعه که سقوط کرد دوباره بنویسید.

# 492b
no-box-in-a-bread-bag-1 = منصفانه است. روتر بی‌جعبه را چطور بیاورم؟ توی کیسهٔ نان؟

# 8c7d
no-box-in-a-bread-bag-book-it = ثبت کردن

# 58ad
no-box-in-a-bread-bag-book-it-1 = هر طور راحتید. ثبت شد.

# 0a29
no-box-in-a-bread-bag-book-it-and-say-where-it-goes = ثبت کردن و گفتن اینکه کجا ببرد

# c297
no-box-in-a-bread-bag-book-it-and-say-where-it-goes-1 = کیسهٔ نان خوب است. ثبت شد: روتر و رسید را بیاورید به { $shop }؛ پول سه روز بعدش دستتان است.

# 7373
no-box-in-a-bread-bag-book-it-and-say-where-it-goes-2 = مرجوعی را با شمارهٔ مشتری شما در سامانه ثبت کردم. لطفاً دستگاه را به { $shop } تحویل دهید و آداپتور را فراموش نکنید، وگرنه پذیرفته نمی‌شود.

# 6674
no-box-not-even-for-a-member-1 = اول عضو باشگاهم، بعد باشگاه می‌گوید نه؟

# 9b36
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule = قول بررسی دوباره، با مقررات

# 8edb
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule-1 = می‌دانم چطور به نظر می‌رسد. بالا بیست روز و نبود جعبه را دیدند؛ سی روز را هم برایشان می‌فرستم و فردا جواب دستتان است.

# 4042
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule-2 = دوباره می‌پرسم.

# 0dd2
no-box-not-even-for-a-member-leave-it-at-no = بسنده کردن به نه

# 7377
no-box-not-even-for-a-member-leave-it-at-no-1 = گویا همین‌طور است، بله.

# 4d24
no-box-reaction-3-1 = پس پول مال شما و روتر مال من، برای قلعه. خندقش می‌شود.

# 7f90
no-box-forbid-1 = از قلعه گفت چون راستگوست. خندیدن به آن کار ما نیست.

# 1f57
no-box-forbid-2 = آخرین چیزی که می‌شنود این است که چه پذیرفته نمی‌شود، و همان را با خود به خانه می‌برد.

# 5d47
red-lamp-title = چراغی که کسی رنگش را نمی‌داند

# 82a3
red-lamp-fact-name = نام

# 573d
red-lamp-fact-name-record = آقای کویست

# 38a9
red-lamp-fact-line = خط

# 8570
red-lamp-fact-line-record = خط تا دم خانه سالم است

# c98e
red-lamp-fact-lamp = چراغ

# 1b4c
red-lamp-fact-lamp-truth = نارنجی

# 324e
red-lamp-fact-lamp-claim = قرمز، یا همان که قرمز می‌گویند

# e14a
red-lamp-fact-blink = چشمک زدن

# 11db
red-lamp-fact-blink-truth = چشمک می‌زند

# 11db
red-lamp-fact-blink-claim = چشمک می‌زند

# 0daf
red-lamp-fact-plug = فیش تلفن

# cd7b
red-lamp-fact-plug-truth = نصفه بیرون آمده، پشت آکواریوم

# cd7b
red-lamp-fact-plug-claim = نصفه بیرون آمده، پشت آکواریوم

# 716e
red-lamp-fact-wait = انتظار

# abfa
red-lamp-fact-wait-record = دو دقیقه، تا چشمک زدنش تمام شود

# f0e6
red-lamp-fact-visit = هزینهٔ آمدن تکنسین

# 7420
red-lamp-word-a-technician = تکنسین

# e14a
red-lamp-word-blink = چشمک زدن

# c98e
red-lamp-word-lamp = چراغ

# 3a01
red-lamp-word-line-back = برگشتن خط

# 3aa8
red-lamp-word-line-test = آزمایش خط

# fc84
red-lamp-word-off-and-on = خاموش و روشن

# 0daf
red-lamp-word-plug = فیش تلفن

# d412
red-lamp-word-test-call = تماس آزمایشی

# 463e
red-lamp-word-the-plug-in = جا انداختن فیش

# 449b
red-lamp-word-wipe-the-box = پاک کردن تنظیمات دستگاه

# c341
red-lamp-opening-1 = نه تلفن، نه اینترنت، هیچ. خاموش و روشنش هم کرده‌ام، دو بار، پیش از آنکه بپرسید. رنگ چراغش: { $lamp }.

# 4786
red-lamp-opening-test-the-line = آزمایش کردن خط

# f37b
red-lamp-opening-test-the-line-1 = روز بخیر. لطفاً روی خط بمانید تا اندازه‌گیری را انجام دهم، که بسته به بار شبکه ممکن است تا یک دقیقه طول بکشد.

# 5911
red-lamp-opening-test-the-line-2 = روز بخیر، { $name }. دو بار کرده‌اید، پس از آن می‌گذریم. از اینجا اندازه می‌گیرم خط تا کجا زنده است.

# 4caa
red-lamp-opening-have-him-switch-it-off-and-on = خواستن خاموش و روشن

# dbfb
red-lamp-opening-have-him-switch-it-off-and-on-1 = روز بخیر، { $name }. لطفاً دستگاه را خاموش و دوباره روشن کنید.

# 82d6
red-lamp-opening-take-red-for-red = قرمز را قرمز گرفتن

# 70cc
red-lamp-opening-take-red-for-red-1 = روز بخیر. قرمز یعنی دستگاه خراب است. تکنسین می‌فرستم.

# a5f6
red-lamp-a-third-time-1 = این بار سوم می‌شود. آن‌قدر گوشی را گذاشته و برداشته‌ام که گربه از اتاق رفته.

# aa43
red-lamp-a-third-time-insist-on-it = پافشاری بر آن

# 61f1
red-lamp-a-third-time-insist-on-it-1 = با این همه باید خواهش کنم دوباره این کار را بکنید.

# 7026
red-lamp-a-third-time-hear-what-he-said-and-test-the-line = شنیدن حرفش و آزمایش خط

# 0ff5
red-lamp-a-third-time-hear-what-he-said-and-test-the-line-1 = گوشی را؟ آها. خوب شد گفتید، و ببخشید که گوش ندادم. روشن بماند. از اینجا اندازه می‌گیرم.

# 434f
red-lamp-a-third-time-hear-what-he-said-and-test-the-line-2 = پس اصلاً دستگاه را خاموش نکرده‌اید، تلفن را خاموش کرده‌اید.

# 903b
red-lamp-is-it-you-or-me-1 = خب؟ از طرف شماست یا من؟

# 4916
red-lamp-is-it-you-or-me-send-a-technician = فرستادن تکنسین

# 3b9b
red-lamp-is-it-you-or-me-send-a-technician-1 = از طرف شما: { $line }. کسی را می‌فرستم؛ { $visit } می‌شود.

# 170f
red-lamp-is-it-you-or-me-ask-about-the-colour = پرسیدن رنگ

# ac55
red-lamp-is-it-you-or-me-ask-about-the-colour-1 = می‌بینم که { $line }. چراغ دقیقاً چه رنگی است؟

# 0391
red-lamp-is-it-you-or-me-ask-about-the-colour-2 = طبق اندازه‌گیری { $line }. لطفاً برایم بخوانید کدام یک از پنج چراغ جلو روشن است، به چه رنگی، و آیا ثابت است، آهسته چشمک می‌زند یا تند.

# f842
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell = پرسیدن چیزی که با انگشت می‌شود فهمید

# d2bf
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell-1 = چشمک می‌زند؟

# 09c9
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell-2 = از اینجا { $line }: پس ایراد در متر آخر است، و برایش چشم و دست شما را لازم دارم. رنگ را ول کنید: چراغ ثابت است یا چشمک می‌زند؟

# b5bb
red-lamp-what-they-call-red-1 = گفتم قرمز. زنم می‌گوید نارنجی. من هیچ‌وقت فرقشان را ندیده‌ام، از نیروی دریایی بپرسید.

# 9f48
red-lamp-what-they-call-red-settle-on-red = توافق بر قرمز

# ca3c
red-lamp-what-they-call-red-settle-on-red-1 = پس بگوییم قرمز. این کار تکنسین است.

# f842
red-lamp-what-they-call-red-ask-what-a-finger-can-tell = پرسیدن چیزی که با انگشت می‌شود فهمید

# 420a
red-lamp-what-they-call-red-ask-what-a-finger-can-tell-1 = پس چیز دیگری از آن می‌پرسیم. ثابت است یا چشمک می‌زند؟

# 1f95
red-lamp-what-they-call-red-ask-what-a-finger-can-tell-2 = نمی‌شود خانمتان یک لحظه بیایند پای تلفن؟

# e446
red-lamp-it-blinks-1 = صبر کنید، عینکم. خب: { $blink }. روشن، خاموش. مثل چراغ سر اسکله.

# 43b8
red-lamp-it-blinks-have-him-follow-the-cable = خواستن که دنبال کابل برود

# 5ea3
red-lamp-it-blinks-have-him-follow-the-cable-1 = پس دنبال خط می‌گردد و پیدا نمی‌کند. دستتان را روی کابل تخت بگذارید و تا دیوار دنبالش بروید. به چه می‌رسد؟

# ed48
red-lamp-it-blinks-have-him-follow-the-cable-2 = لطفاً کابل را نگاه کنید.

# 1d62
red-lamp-it-blinks-have-him-press-the-small-button = خواستن فشار دادن دکمهٔ کوچک

# fbb7
red-lamp-it-blinks-have-him-press-the-small-button-1 = پشتش سوراخ کوچکی هست. سنجاقی بردارید و ده ثانیه فشار دهید.

# 5fd9
red-lamp-all-gone-1 = حالا هیچ‌کدام روشن نیست. همین را می‌خواستید؟

# cc40
red-lamp-all-gone-say-what-happened-and-follow-the-cable = گفتن اینکه چه شد، و دنبال کابل رفتن

# 8372
red-lamp-all-gone-say-what-happened-and-follow-the-cable-1 = نه. عجله کردم، و پوزش می‌خواهم: حالا دارد از صفر راه می‌افتد. تا آن موقع، با دست کابل تخت را تا دیوار دنبال کنید. به چه می‌رسد؟

# 56d5
red-lamp-all-gone-say-what-happened-and-follow-the-cable-2 = کاملاً عادی است. در این فاصله کابل را نگاه کنید.

# 8426
red-lamp-all-gone-call-a-technician = خواستن تکنسین

# bfcd
red-lamp-all-gone-call-a-technician-1 = پس بهتر است کسی بیاید. پوزش می‌خواهم.

# 41f0
red-lamp-behind-the-aquarium-1 = می‌رود پشت آکواریوم. فیشی آنجاست. { $plug }. کار گربه است. یا ماهی.

# 6a9d
red-lamp-behind-the-aquarium-leave-him-to-it = تنها گذاشتنش

# 76aa
red-lamp-behind-the-aquarium-leave-him-to-it-1 = همین است. جا بزنیدش، و اگر درست نشد دوباره زنگ بزنید.

# 23ba
red-lamp-behind-the-aquarium-leave-him-to-it-2 = پس فیش بود. معمولاً اول همین را نگاه می‌کنند.

# 4b9f
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him = خواستن که تا صدای تق فشارش دهد، و صبر کردن با او

# b98d
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him-1 = برای هیچ‌کدام صورت‌حساب نمی‌فرستیم. فشارش بدهید تا صدای تق بشنوید، به من بگویید، و بعد با هم صبر می‌کنیم: { $wait }.

# ba54
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him-2 = فشارش بدهید. بعد { $wait }.

# 59a9
red-lamp-it-stands-still-1 = تق. حالا ثابت شد، مثل یک چراغ خوب. چه رنگی است؟ زنم می‌گوید سبز.

# c7b8
red-lamp-it-stands-still-ring-off = گذاشتن گوشی

# 65dc
red-lamp-it-stands-still-ring-off-1 = سبز درست است. خدانگهدار.

# 8a1b
red-lamp-it-stands-still-ring-his-own-line-to-be-sure = زنگ زدن به خط خودش برای اطمینان

# 29ca
red-lamp-it-stands-still-ring-his-own-line-to-be-sure-1 = اگر حالا کار می‌کند، دیگر در این مورد کاری برای من نمی‌ماند، و برای شما و همسرتان روز خوشی آرزو می‌کنم.

# bdf1
red-lamp-it-stands-still-ring-his-own-line-to-be-sure-2 = خانمتان راست می‌گویند، مثل همیشه. الان به خط خودتان زنگ می‌زنم؛ کنارتان که زنگ خورد، تمام است. سپاس که خزیدید آن پشت.

# e901
red-lamp-reaction-2-1 = پس خاموشش می‌کنم. و دیگر روشن نمی‌شود. من هم همین‌طور.

# ddc4
red-lamp-forbid-1 = تنظیماتش را پاک می‌کند و چیزی را درست نمی‌کند: ایراد در فیش است.

# 2973
red-lamp-forbid-2 = کسی که قرمز را از نارنجی نمی‌شناسد، چشمک زدن را از نزدن می‌شناسد.

# 1006
refused-twice-title = رد در سوم، رد در یازدهم

# 82a3
refused-twice-fact-name = نام

# 20be
refused-twice-fact-name-record = آقای کاستلان

# cf38
refused-twice-fact-amount = مبلغ

# 7ad8
refused-twice-fact-letters = نامه‌ها

# c6c3
refused-twice-fact-letters-record = رد در سوم ماه، رد در یازدهم، با همان واژه‌ها

# 1e02
refused-twice-fact-promised = قول داده شده

# 3ebb
refused-twice-fact-recording = صدای ضبط‌شده

# ddec
refused-twice-fact-recording-record = ببینم چه کاری برایتان می‌شود کرد، نگران نباشید

# 4043
refused-twice-fact-hours = شب‌های بی‌خط

# 016d
refused-twice-fact-hours-record = یازده شب بی‌خط، از سی شب

# 213e
refused-twice-fact-mediator = میانجی

# 8bab
refused-twice-fact-mediator-record = میانجی رایگان ادارهٔ بندر

# bbfc
refused-twice-word-case = پرونده

# ecc4
refused-twice-word-credit = بستانکار کردن حساب

# 213e
refused-twice-word-mediator = میانجی

# 3ebb
refused-twice-word-recording = صدای ضبط‌شده

# 1d63
refused-twice-word-refund = بازپرداخت

# a416
refused-twice-word-the-refund-as-promised = بازپرداختی که قولش داده شده

# 804b
refused-twice-opening-1 = کاستلان هستم. با نامه به من می‌گویند نه، باز با نامه می‌گویند نه، و یک آقایی پای تلفنتان قول { $amount } خودم را به من داد. حالا نوبت شماست. بگویید تا کامل شود.

# a7d9
refused-twice-opening-say-it = گفتنش

# a4a5
refused-twice-opening-say-it-1 = صبح بخیر، { $name }. تصمیم گرفته شده و نمی‌توانم عوضش کنم.

# 17a4
refused-twice-opening-say-it-2 = صبح بخیر. همکارم حتماً چنین قولی به شما نداده.

# c6e1
refused-twice-opening-open-the-case = باز کردن پرونده

# 1dfa
refused-twice-opening-open-the-case-1 = صبح بخیر، { $name }. دو نامه، و صدایی که چیز دیگری گفت. تا همه‌اش را نخوانم چیزی نمی‌گویم.

# ffb7
refused-twice-opening-open-the-case-2 = صبح بخیر. برای اینکه بتوانم به درخواستتان رسیدگی کنم، لحظه‌ای زمان لازم دارم تا پرونده را باز کنم و نامه‌نگاری‌های پیشین را بخوانم.

# 8ed1
refused-twice-opening-have-it-told-from-the-start = خواستن گفتن از اول

# 79ef
refused-twice-opening-have-it-told-from-the-start-1 = صبح بخیر. پس لطفاً از اول بگویید موضوع چیست.

# c3fc
refused-twice-complete-1 = سه تا. کامل شد. می‌توانید روی پاکت چاپش کنید، کاغذ کمتری می‌برد.

# 9c93
refused-twice-complete-open-the-case-after-all = سرانجام باز کردن پرونده

# 7014
refused-twice-complete-open-the-case-after-all-1 = البته می‌توانم یک بار دیگر پرونده‌تان را ببینم، هرچند گمان نمی‌کنم چیز تازه‌ای در آن باشد.

# a8b8
refused-twice-complete-open-the-case-after-all-2 = این را گفتم بی‌آنکه یک خط خوانده باشم. پوزش می‌خواهم. الان می‌خوانم.

# 04c0
refused-twice-complete-say-it-once-more = یک بار دیگر گفتن

# dff8
refused-twice-complete-say-it-once-more-1 = همان است که هست.

# 6dc1
refused-twice-did-he-promise-1 = خب؟ نوشته که به من قول داده‌اند؟ مهربان بود. جوری گفت که آدم بله می‌گوید.

# a11f
refused-twice-did-he-promise-say-that-there-is-no-such-note = گفتن اینکه چنین یادداشتی نیست

# 5735
refused-twice-did-he-promise-say-that-there-is-no-such-note-1 = یادداشتی از قول نیست. شاید بد فهمیده‌اید.

# e94d
refused-twice-did-he-promise-say-that-there-is-no-such-note-2 = در پرونده نیست، پس گفته نشده.

# f927
refused-twice-did-he-promise-take-his-word-for-it = پذیرفتن حرف او

# 9375
refused-twice-did-he-promise-take-his-word-for-it-1 = اگر قول داده، می‌گیرید. ارجاع می‌دهم.

# 9019
refused-twice-did-he-promise-listen-to-the-recording = گوش دادن به صدای ضبط‌شده

# 362e
refused-twice-did-he-promise-listen-to-the-recording-1 = پخشش می‌کنم.

# f7d8
refused-twice-did-he-promise-listen-to-the-recording-2 = نه این را نوشته، نه اینکه شما اشتباه می‌کنید. صدایش ضبط شده؛ بیایید پیش از حرف دیگری با هم گوش کنیم.

# f61e
refused-twice-did-he-promise-read-the-case-at-last = سرانجام خواندن پرونده

# 2854
refused-twice-did-he-promise-read-the-case-at-last-1 = یک لحظه. اول باید بخوانم چه در آن است.

# 871a
refused-twice-what-was-said-1 = “{ $recording }”. بفرمایید! گفت نگران نباشید. نگران نبودم. سه هفته نگران نبودم.

# a7c6
refused-twice-what-was-said-weigh-the-words = سبک سنگین کردن واژه‌ها

# b680
refused-twice-what-was-said-weigh-the-words-1 = دقیق که بگوییم، فقط گفته ببینم.

# a7ec
refused-twice-what-was-said-weigh-the-words-2 = این قول نیست، و باید در این مورد با من موافق باشید، چون دیدن اینکه چه می‌شود کرد دقیقاً یعنی هنوز هیچ تصمیمی گرفته نشده است.

# e569
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line = پیشنهاد آن بابت شب‌های بی‌خط

# 5668
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line-1 = او نگفت بله؛ گذاشت شما این‌طور فکر کنید، و بعد ما دو بار همان نامه را نوشتیم. تقصیر ماست، پوزش می‌خواهم. { $hours }. می‌خواهم بابتشان آن { $amount } را به شما بدهم.

# 1223
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line-2 = { $hours }. بابت آن می‌شود { $amount } به شما داد.

# 8773
refused-twice-what-was-said-offer-a-part-for-peaces-sake = پیشنهاد بخشی، برای آرامش

# cc0e
refused-twice-what-was-said-offer-a-part-for-peaces-sake-1 = می‌توانم یک‌چهارمش را بدهم که تمام شود.

# 5767
refused-twice-what-was-said-offer-a-part-for-peaces-sake-2 = متأسفم که این‌طور به گوش رسید. به‌عنوان حسن نیت، یک‌چهارمش می‌شود.

# 73b7
refused-twice-and-in-writing-1 = کتبی؟ دو نامه از شما دارم. یکی می‌خواهم که بتوانم به زنم نشان بدهم.

# 8c7d
refused-twice-and-in-writing-book-it = ثبت کردن

# ff7e
refused-twice-and-in-writing-book-it-1 = خودش می‌آید.

# 5ded
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him = ثبت کردن و نوشتن نامهٔ سوم با او

# 323a
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him-1 = ثبت شد. نامه می‌گوید: “حق داشتید که پرسیدید. بابت شب‌های بی‌خط به شما پس می‌دهیم”، بعد مبلغ و نام خودم. برای خانمتان خوب است؟

# 9d65
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him-2 = ثبت شد؛ تأییدیه به‌طور خودکار تهیه و ظرف پنج تا هفت روز کاری به نشانی ثبت‌شده فرستاده می‌شود، به شرط آنکه آن نشانی هنوز معتبر باشد.

# 379f
refused-twice-upstairs-says-no-1 = بالا. پس سومی از آنجا می‌آید.

# e465
refused-twice-upstairs-says-no-pass-it-on-as-it-is = همان را رساندن

# 1019
refused-twice-upstairs-says-no-pass-it-on-as-it-is-1 = متأسفانه بله. کار دیگری از دستم برنمی‌آید.

# e9ff
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us = گفتن اینکه چه کسی می‌تواند حکم ما را برگرداند

# 25d6
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us-1 = بله، و بزکش نمی‌کنم. { $mediator } هست؛ می‌تواند تصمیم ما را برگرداند. صدای ضبط‌شده و این سیاهه را برایش می‌فرستم: { $hours }؛ شما فقط امضا می‌کنید.

# 81cf
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us-2 = می‌توانید به { $mediator } مراجعه کنید.

# 4acc
refused-twice-reaction-1-1 = از اول. همه‌اش جلوی شماست، و با واژهٔ نه شروع می‌شود.

# 2223
refused-twice-reaction-6-1 = حالا کامل شد. روز خوش.

# 62b2
refused-twice-forbid-1 = همان را شنید که هر کسی می‌شنید؛ صدای ضبط‌شده نشان می‌دهد.

# ec77
refused-twice-forbid-2 = قولی از روی قولی که کسی نداده: سومین کسی که بله می‌گوید بی‌آنکه منظورش باشد.

# 60fe
night-caller-the-name-is-there-say-nothing = چیزی نگفتن

# b493
night-caller-the-name-is-there-say-nothing-1 = …
