# گفت‌وگوهای شرکت هواپیمایی کوچک به فارسی. بالای هر متن چهار رقم از متن اصلی آن آمده است.

# 3870
scenario-title = پیشخان یک شرکت هواپیمایی کوچک

# b66e
remedy-compensation = غرامت

# 7fef
remedy-upgrade = ارتقای صندلی

# b5f5
policy-by-the-book = طبق مقررات

# 3886
policy-in-good-faith = با حسن نیت

# 0040
standard-heard = شنیده شدن

# 5c5b
standard-heard-why = کسی که پنج ساعت پای گیت نشسته، می‌خواهد بشنود که کسی متوجه شده است.

# 6a3d
standard-heard-aim = پیش از هر کاری، آنچه بر سرشان آمده به زبان می‌آید.

# 7b3c
standard-heard-how = در همان جملهٔ اول، با واژه‌های خودتان بازگو کنید.

# e179
standard-no-quarrel = بی‌جدل

# 6b3b
standard-no-quarrel-why = هر کس در بحث با مسافر برنده شود، مسافر را باخته است.

# 8e06
standard-no-quarrel-aim = به هیچ‌کس گفته نمی‌شود که حتماً از خودش است.

# 2348
standard-no-quarrel-how = از اینکه حق با کیست بگذرید؛ بگویید چه می‌بینید و چه می‌کنید.

# 98d2
standard-said-why = گفتن علت

# 700d
standard-said-when-it-is-done = گفتن اینکه انجام شد

# 6cd9
standard-said-when-it-is-done-why = کسی با «شاید» سوار هواپیما نمی‌شود.

# e6fc
standard-said-when-it-is-done-aim = مشتری وقتی قطع می‌کند می‌داند که انجام شده و نشانه‌اش را کجا می‌بیند.

# 5a70
standard-said-when-it-is-done-how = بگویید همین الان چه کردید و کی به دستشان می‌رسد.

# 50af
standard-said-why-why = هزینهٔ بی‌علت کلک است، و کاری که هدفش معلوم نباشد غلط انجام می‌شود.

# 3523
standard-said-why-aim = هر کس که از او می‌خواهند بپردازد، صبر کند یا چیزی را فشار دهد، می‌داند برای چه.

# cd52
standard-said-why-how = علت را هم‌زمان با خود درخواست بگویید.

# ca7b
standard-solved = حل شدن

# 6800
standard-solved-why = تماس دوم دربارهٔ همان پرواز، همان تأخیر است از نو.

# dc40
standard-solved-aim = از هر سه مورد، دو مورد با همان تماس اول تمام می‌شود.

# 2f85
standard-solved-how = آنچه را مقررات اجازه می‌دهد، پیش از آنکه بخواهند پیشنهاد کنید.

# 43b1
standard-sorry-for-a-no = پوزش برای نه

# 3e28
standard-sorry-for-a-no-why = نه از کسی که برایش مهم است کمتر آزار می‌دهد.

# 8ec7
standard-sorry-for-a-no-aim = هیچ خواسته‌ای چنان رد نمی‌شود که گویی خواسته نبوده.

# a35b
standard-sorry-for-a-no-how = بگویید متأسفید، بعد بگویید به جایش چه هست.

# 3d4b
standard-told-right = درست گفته شدن

# 3bf7
standard-told-right-why = مردم روزشان را بر پایهٔ حرف ما می‌چینند.

# a6cb
standard-told-right-aim = چیزی گفته نمی‌شود که دیده نشده باشد.

# 336f
standard-told-right-how = اول نگاه کنید، بعد بگویید.

# b059
boarding-pass-title = کارت پرواز در برنامه

# 82a3
boarding-pass-fact-name = نام

# 206d
boarding-pass-fact-name-record = خانم فرخ

# d74f
boarding-pass-fact-pass = کارت

# 0681
boarding-pass-fact-pass-after-log-in-anew = پرواز امروز

# 5a9d
boarding-pass-fact-pass-truth = پرواز هفتهٔ پیش

# 5a9d
boarding-pass-fact-pass-claim = پرواز هفتهٔ پیش

# c974
boarding-pass-fact-gate = گیت

# 1701
boarding-pass-fact-gate-record = B12

# 1331
boarding-pass-word-log-in-anew = ورود دوباره

# d74f
boarding-pass-word-pass = کارت

# 9b8d
boarding-pass-word-pass-by-mail = کارت با ایمیل

# a364
boarding-pass-word-what-it-shows-now = آنچه حالا نشان می‌دهد

# 0c6e
boarding-pass-opening-1 = من در فرودگاهم و برنامه‌تان کارت پرواز مرا ندارد.

# 7da4
boarding-pass-opening-say-that-the-app-works = گفتن اینکه برنامه کار می‌کند

# 2d0c
boarding-pass-opening-say-that-the-app-works-1 = صبح بخیر. برای بقیه کار می‌کند.

# 2f6b
boarding-pass-opening-ask-what-the-app-shows = پرسیدن اینکه برنامه چه نشان می‌دهد

# f96e
boarding-pass-opening-ask-what-the-app-shows-1 = صبح بخیر، { $name }. در فرودگاه و بی کارت، متوجهم. برنامه الان چه نشان می‌دهد؟

# e455
boarding-pass-opening-ask-what-the-app-shows-2 = صبح بخیر. ممکن است چند دلیل داشته باشد که بیشترشان به نسخهٔ برنامه مربوط می‌شود؛ چه نشان می‌دهد؟

# 082d
boarding-pass-what-she-sees-1 = { $pass } را نشان می‌دهد. همین.

# 7308
boarding-pass-what-she-sees-have-her-log-in-anew = خواستن ورود دوباره

# 3bcf
boarding-pass-what-she-sees-have-her-log-in-anew-1 = لطفاً در بخش نمایه، پایین پایین، خارج شوید و دوباره وارد شوید. منتظر می‌مانم.

# d9ac
boarding-pass-what-she-sees-send-the-pass-by-mail = فرستادن کارت با ایمیل

# 6e72
boarding-pass-what-she-sees-send-the-pass-by-mail-1 = به جایش با ایمیل برایتان می‌فرستم تا دیگر درگیر برنامه نباشید، نه حالا و نه پای گیت.

# 5ca7
boarding-pass-done-1 = انجام دادم.

# 7f2e
boarding-pass-done-ask-what-it-shows-now = پرسیدن اینکه حالا چه نشان می‌دهد

# 3a3c
boarding-pass-done-ask-what-it-shows-now-1 = سپاسگزارم. حالا کدام پرواز رویش است؟

# 89f2
boarding-pass-done-take-her-word-for-it = پذیرفتن حرفش

# 3956
boarding-pass-done-take-her-word-for-it-1 = پس آماده است. گیت { $gate }.

# 40b0
boarding-pass-looking-1 = یک لحظه.

# 16d0
boarding-pass-looking-hear-todays-flight = شنیدن اینکه پرواز امروز است

# 2cab
boarding-pass-looking-hear-todays-flight-1 = خودش است. گیت شما { $gate } است.

# 1282
boarding-pass-looking-hear-the-old-flight-and-send-it-by-mail = شنیدن اینکه همان پرواز قدیمی است و فرستادن کارت با ایمیل

# e92f
boarding-pass-looking-hear-the-old-flight-and-send-it-by-mail-1 = هنوز همان قدیمی: پس با ایمیل می‌فرستم. الان دارید، و گیتتان { $gate } است.

# 2617
five-hours-late-title = پنج ساعت تأخیر

# 82a3
five-hours-late-fact-name = نام

# 0726
five-hours-late-fact-name-record = خانم لیندکویست

# e29c
five-hours-late-fact-tier = سطح

# 24d7
five-hours-late-fact-tier-record = طلایی

# 1f6b
five-hours-late-fact-hours-late = ساعت تأخیر

# c14d
five-hours-late-fact-value-of-tier = مبلغ این سطح

# 00b9
five-hours-late-fact-passengers = مسافران

# e7ba
five-hours-late-fact-pay-day = روز پرداخت

# e21f
five-hours-late-fact-pay-day-record = جمعه

# 001d
five-hours-late-word-booking = رزرو

# b66e
five-hours-late-word-compensation = غرامت

# 90a5
five-hours-late-opening-1 = سه‌نفری { $hours-late } ساعت پای گیت نشستیم، با یک بطری آب. می‌خواهید چه کار کنید؟

# c445
five-hours-late-opening-read-out-the-terms = خواندن شرایط

# 8e98
five-hours-late-opening-read-out-the-terms-1 = تأخیرها در بند نهم شرایط حمل آمده است.

# f32a
five-hours-late-opening-open-the-booking = باز کردن رزرو

# e20a
five-hours-late-opening-open-the-booking-1 = صبح بخیر، { $name }. { $hours-late } ساعت، و یک بطری برای سه نفر: بگذارید رزروتان را ببینم.

# 4cd6
five-hours-late-opening-open-the-booking-2 = صبح بخیر. برای اینکه شما را در سامانه پیدا کنم شمارهٔ رزرو لازم است؛ شش حرف دارد و بالای ایمیلی است که برایتان فرستاده‌اند.

# 6e9e
five-hours-late-what-now-1 = خب؟ من بابت این غرامت می‌خواهم.

# ae63
five-hours-late-what-now-offer-what-the-tier-comes-to = پیشنهاد آنچه به این سطح می‌رسد

# e9d5
five-hours-late-what-now-offer-what-the-tier-comes-to-1 = آنچه رزروتان می‌دهد حق شماست، برای هر سه نفر. می‌خواهم همین امروز پرداختش کنم.

# 3684
five-hours-late-what-now-offer-what-the-tier-comes-to-2 = برای این کار مبلغی در سامانه هست که اینجا می‌بینم و برای رزروی مانند مال شما می‌شود در یک لحظه ثبتش کرد.

# ff14
five-hours-late-what-now-say-what-the-rule-is = گفتن مقررات

# 44ab
five-hours-late-what-now-say-what-the-rule-is-1 = درک می‌کنم. بگذارید بگویم مقررات چیست و با آن چه کاری از من برمی‌آید.

# 7095
five-hours-late-what-now-say-what-the-rule-is-2 = مقررات مقررات است.

# 7a90
five-hours-late-not-good-enough-1 = من از مقررات نمی‌پرسم. آنچه حق ماست می‌خواهم، و قطع هم نمی‌کنم.

# caa4
five-hours-late-not-good-enough-offer-it-after-all = سرانجام پیشنهاد کردن

# e9c7
five-hours-late-not-good-enough-offer-it-after-all-1 = حق دارید پایش بایستید. همین حالا برای هر سه نفرتان درخواستش می‌کنم.

# de3f
five-hours-late-not-good-enough-offer-it-after-all-2 = بگذارید چیزی را امتحان کنم.

# 7091
five-hours-late-not-good-enough-leave-it-there = به همان بسنده کردن

# 6082
five-hours-late-not-good-enough-leave-it-there-1 = حرفتان را می‌فهمم، ولی کار دیگری از دستم برنمی‌آید.

# ec63
five-hours-late-the-end-of-it-1 = پس یعنی نه.

# b589
five-hours-late-the-end-of-it-say-so-plainly = صریح گفتن

# a8f0
five-hours-late-the-end-of-it-say-so-plainly-1 = بله، و متأسفم.

# aa76
five-hours-late-the-end-of-it-say-so-plainly-2 = همان که گفتم.

# a3e4
five-hours-late-agreed-1 = و کی؟

# 3d9b
five-hours-late-agreed-pay-it-and-say-when = پرداخت و گفتن زمانش

# b1df
five-hours-late-agreed-pay-it-and-say-when-1 = در راه است: { $pay-day } دستتان می‌رسد.

# 2afe
five-hours-late-agreed-pay-it-and-say-when-2 = به‌زودی.

# 8992
five-hours-late-reaction-3-1 = پس این بار آخری بود که ما را دیدید.

# 02e6
promised-at-the-gate-title = قول پای گیت

# 82a3
promised-at-the-gate-fact-name = نام

# f1c7
promised-at-the-gate-fact-name-record = خانم هالوران

# e29c
promised-at-the-gate-fact-tier = سطح

# 78cd
promised-at-the-gate-fact-tier-record = نقره‌ای

# ba13
promised-at-the-gate-fact-promised-upgrade = ارتقای قول‌داده‌شده

# 5d2c
promised-at-the-gate-fact-seat = صندلی

# 3c7f
promised-at-the-gate-fact-seat-record = ردیف جلو، کنار پنجره

# bbfc
promised-at-the-gate-word-case = پرونده

# 7fef
promised-at-the-gate-word-upgrade = ارتقای صندلی

# 2ae5
promised-at-the-gate-opening-1 = پای گیت بابت دردسرها به من قول ارتقا دادند. حالا در پرواز برگشت باز هم صندلی وسط است.

# c6e1
promised-at-the-gate-opening-open-the-case = باز کردن پرونده

# 7a9c
promised-at-the-gate-opening-open-the-case-1 = عصر بخیر، { $name }. اول قول، بعد صندلی وسط: بگذارید ببینم چه هست.

# b248
promised-at-the-gate-opening-open-the-case-2 = عصر بخیر. شمارهٔ پرونده؟

# b5e6
promised-at-the-gate-and-1 = خب، هست؟

# f385
promised-at-the-gate-and-give-her-the-upgrade = دادن ارتقا به او

# 08bb
promised-at-the-gate-and-give-her-the-upgrade-1 = نوشته‌ای نمی‌بینم، ولی حرفتان را قبول دارم. ارتقا را می‌گیرید.

# e07a
promised-at-the-gate-and-give-her-the-upgrade-2 = می‌توانم ثبتش کنم.

# c16d
promised-at-the-gate-and-say-what-the-record-says = گفتن آنچه ثبت شده

# 584b
promised-at-the-gate-and-say-what-the-record-says-1 = می‌فهمم چطور به نظر می‌رسد. یادداشتی از قول اینجا نیست، و نمی‌خواهم جز این چیزی به شما بگویم.

# 0312
promised-at-the-gate-and-say-what-the-record-says-2 = کسی به شما قولی نداده.

# 9305
promised-at-the-gate-no-upgrade-1 = پس باز هم باید وسط بنشینم.

# fc9f
promised-at-the-gate-no-upgrade-find-her-a-better-seat = پیدا کردن صندلی بهتر برایش

# cd93
promised-at-the-gate-no-upgrade-find-her-a-better-seat-1 = متأسفم. کاری که از من برمی‌آید: { $seat }؛ حالا مال شماست.

# 654b
promised-at-the-gate-no-upgrade-find-her-a-better-seat-2 = { $seat } هست.

# 7091
promised-at-the-gate-no-upgrade-leave-it-there = به همان بسنده کردن

# b965
promised-at-the-gate-no-upgrade-leave-it-there-1 = متأسفم، بله.

# 2400
promised-at-the-gate-thank-you-1 = لطف دارید.

# 4567
promised-at-the-gate-thank-you-put-it-in = ثبت کردن

# c790
second-thoughts-title = پشیمانی

# 82a3
second-thoughts-fact-name = نام

# fb30
second-thoughts-fact-name-record = آقای اوسی

# 001d
second-thoughts-fact-booking = رزرو

# a5bb
second-thoughts-fact-booking-record = KX7-204

# b80c
second-thoughts-fact-fee = هزینه

# 001d
second-thoughts-word-booking = رزرو

# 8081
second-thoughts-word-cancellation = لغو

# 1910
second-thoughts-word-new-date = تاریخ تازه

# c83c
second-thoughts-opening-1 = سلام، لطفاً پروازم را لغو کنید، { $booking }.

# f32a
second-thoughts-opening-open-the-booking = باز کردن رزرو

# b4a6
second-thoughts-opening-open-the-booking-1 = سلام { $name }. پس پرواز نمی‌کنید؛ بگذارید رزروتان را باز کنم.

# 25c0
second-thoughts-opening-open-the-booking-2 = سلام. یک لحظه.

# 46c0
second-thoughts-opening-cancel-it-at-once = لغو کردن در جا

# 1eec
second-thoughts-opening-cancel-it-at-once-1 = سلام. انجام شد.

# 7454
second-thoughts-the-booking-1 = مشکلی نیست؟

# 896e
second-thoughts-the-booking-say-the-fee-and-ask = گفتن هزینه و پرسیدن

# af84
second-thoughts-the-booking-say-the-fee-and-ask-1 = لغو { $fee } هزینه دارد. { $booking } را لغو کنم؟

# 3e2a
second-thoughts-the-booking-ask-whether-he-is-sure = پرسیدن اینکه مطمئن است

# f076
second-thoughts-the-booking-ask-whether-he-is-sure-1 = مطمئنید؟

# 6e72
second-thoughts-the-first-answer-1 = هوم.

# 3a3f
second-thoughts-yes-1 = بله، لغوش کنید.

# d239
second-thoughts-yes-read-it-back = بازخواندن برای او

# 543b
second-thoughts-yes-read-it-back-1 = پیش از آنکه لغو کنم: { $fee } هزینه دارد و برگشت‌پذیر نیست. هنوز هم بله؟

# 097d
second-thoughts-yes-cancel-it = لغو کردن

# 880f
second-thoughts-yes-cancel-it-1 = لغو شد؛ تأییدیه در صندوق ایمیلتان است.

# e545
second-thoughts-the-second-answer-1 = { $fee }؟

# 88bd
second-thoughts-yes-after-all-1 = خب. بله.

# 097d
second-thoughts-yes-after-all-cancel-it = لغو کردن

# 880f
second-thoughts-yes-after-all-cancel-it-1 = لغو شد؛ تأییدیه در صندوق ایمیلتان است.

# 6ffd
second-thoughts-no-1 = پس نه، صبر کنید. می‌شود روز دیگری پرواز کنم؟

# 5c72
second-thoughts-no-give-him-another-day = دادن روزی دیگر به او

# f4ee
second-thoughts-no-give-him-another-day-1 = البته که می‌توانید نظرتان را عوض کنید. گذاشتمش برای پنجشنبه.

# 8f3e
second-thoughts-no-give-him-another-day-2 = پنجشنبه.

# 7dc6
second-thoughts-no-cancel-it-all-the-same = با این همه لغو کردن

# c69a
second-thoughts-no-cancel-it-all-the-same-1 = متأسفانه دیگر انجام شده.

# 9900
second-thoughts-forbid-1 = صندلی لغوشده از دست رفته است. کسی نباید بی‌آنکه بله گفته باشد از دستش بدهد.

# f783
two-weeks-early-title = دو هفته زودتر

# 1c75
two-weeks-early-opening-1 = صبح بخیر. پرواز { $booking } من شنبه است، ولی باید دو روز زودتر آنجا باشم.

# f32a
two-weeks-early-opening-open-the-booking = باز کردن رزرو

# 5246
two-weeks-early-opening-open-the-booking-1 = صبح بخیر { $name }. دو روز زودتر، یعنی پنجشنبه؛ بگذارید بلیتتان را ببینم.

# ea04
two-weeks-early-opening-open-the-booking-2 = صبح بخیر. لطفاً گوشی را نگه دارید تا من رزروی را که همین الان شماره‌اش را گفتید پیدا کنم.

# 7f98
two-weeks-early-opening-recite-the-fare = از بر خواندن شرایط بلیت

# a32a
two-weeks-early-opening-recite-the-fare-1 = صبح بخیر. تاریخ فقط در نرخ انعطاف‌پذیر عوض می‌شود، همان‌طور که کنار گزینه‌ای که تیک زده‌اید نوشته است.

# a660
two-weeks-early-the-booking-1 = خب، پنجشنبه برای من جا هست؟

# b352
two-weeks-early-the-booking-put-her-on-it-unasked = جابه‌جا کردن بی هیچ پرسشی

# 2148
two-weeks-early-the-booking-put-her-on-it-unasked-1 = شما { $departure } پرواز دارید. نرخ بلیت را هم زیاد نگاه نکردم.

# 156f
two-weeks-early-the-booking-ask-what-happens-on-Thursday = پرسیدن اینکه پنجشنبه چه خبر است

# 36d1
two-weeks-early-the-booking-ask-what-happens-on-Thursday-1 = جا هست، ولی بلیت شما نرخ سبک دارد که ما فقط به چند دلیل عوضش می‌کنیم. پنجشنبه چه خبر است؟

# 0e70
two-weeks-early-the-booking-ask-what-happens-on-Thursday-2 = چرا پنجشنبه؟

# debb
two-weeks-early-the-booking-say-that-light-is-light = گفتن اینکه سبک یعنی سبک

# e251
two-weeks-early-the-booking-say-that-light-is-light-1 = با بلیت سبک نه.

# 24b8
two-weeks-early-the-reason-1 = دخترم دارد بچه‌اش را به دنیا می‌آورد. دو هفته زودتر؛ از صبح در بیمارستان نگهش داشته‌اند و آنجا تنهای تنهاست.

# d9c5
two-weeks-early-the-reason-put-her-on-Thursdays-flight = بردنش به پرواز پنجشنبه

# 9f3f
two-weeks-early-the-reason-put-her-on-Thursdays-flight-1 = پس باید کنارش باشید. { $departure } پرواز می‌کنید، بدون هزینهٔ اضافه؛ بلیت تازه در ایمیلتان است.

# cc93
two-weeks-early-the-reason-put-her-on-Thursdays-flight-2 = { $departure } پرواز می‌کنید. خداحافظ.

# 7869
two-weeks-early-the-reason-say-no-and-what-there-is-instead = گفتن نه، و اینکه به جایش چه می‌شود کرد

# e41a
two-weeks-early-the-reason-say-no-and-what-there-is-instead-1 = باید کنارش باشید. این بلیت را اجازه ندارم جابه‌جا کنم و متأسفم؛ جای پنجشنبه { $new-price } است و بابت بلیت شنبه می‌توانم { $taxes } به شما برگردانم.

# fe98
two-weeks-early-the-reason-say-no-and-what-there-is-instead-2 = نه. باید بلیتی به قیمت { $new-price } بخرید و بعد می‌توانید برای پس گرفتن عوارض، یعنی { $taxes }، درخواست بدهید.

# 41c2
two-weeks-early-the-reason-hide-behind-the-fare = پنهان شدن پشت نرخ بلیت

# cca3
two-weeks-early-the-reason-hide-behind-the-fare-1 = درکتان می‌کنم، ولی نرخ بلیت شما این را ندارد.

# bd1d
two-weeks-early-what-there-is-1 = خب، چاره‌ای نیست. چطور این کار را بکنیم؟

# 8a70
two-weeks-early-what-there-is-send-her-to-the-website = فرستادنش به وب‌گاه

# c33f
two-weeks-early-what-there-is-send-her-to-the-website-1 = همهٔ این‌ها را در وب‌گاه ما، در بخش «رزروهای من» پیدا می‌کنید.

# bfcf
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back = رزرو جا و پس دادن عوارض

# 9bdf
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back-1 = همین الان هر دو را انجام دادم. شما { $departure } پرواز می‌کنید و { $taxes } تا دوشنبه به کارتتان برمی‌گردد.

# ed25
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back-2 = انجام شد.

# 1e88
two-weeks-early-so-I-stay-here-1 = پس تا شنبه اینجا بنشینم، با تلفن روی زانو.

# de94
two-weeks-early-so-I-stay-here-wish-her-a-good-day = آرزوی روزی خوش

# 1398
two-weeks-early-so-I-stay-here-wish-her-a-good-day-1 = متأسفم. با همهٔ این‌ها روز خوشی داشته باشید.

# 8ce0
two-weeks-early-so-I-stay-here-ask-after-all = سرانجام پرسیدن

# 5f6d
two-weeks-early-so-I-stay-here-ask-after-all-1 = ببخشید، زود جواب دادم. برای چه باید آنجا باشید؟

# 5ef4
two-weeks-early-so-I-stay-here-ask-after-all-2 = مگر چه چیز مهمی است؟

# 82a3
two-weeks-early-fact-name = نام

# 2a6d
two-weeks-early-fact-name-record = خانم ادیمی

# 001d
two-weeks-early-fact-booking = رزرو

# 0e78
two-weeks-early-fact-booking-record = QP3-118

# eaa8
two-weeks-early-fact-fare = نرخ

# 99a7
two-weeks-early-fact-fare-record = سبک

# 8fcf
two-weeks-early-fact-reason = دلیل

# f7a1
two-weeks-early-fact-reason-truth = زایمان

# a707
two-weeks-early-fact-departure = حرکت

# cf88
two-weeks-early-fact-departure-record = پنجشنبه ساعت ۰۷:۴۰

# eb4b
two-weeks-early-fact-new-price = قیمت تازه

# c06d
two-weeks-early-fact-taxes = عوارض

# 001d
two-weeks-early-word-booking = رزرو

# 2dff
two-weeks-early-word-earlier-flight = پرواز زودتر

# 8fcf
two-weeks-early-word-reason = دلیل

# b173
two-weeks-early-word-new-seat = جای تازه

# 77ee
two-weeks-early-forbid-1 = کاری را که قاعده اجازه نمی‌دهد کسی دم در پرواز باطل می‌کند، و آن وقت او می‌ماند و دست خالی.

# f1a5
second-thoughts-the-booking-say-the-fee-and-ask-for-the-wrong-booking = گفتن هزینه و پرسیدن دربارهٔ رزرو اشتباه

# 23ee
second-thoughts-the-booking-say-the-fee-and-ask-for-the-wrong-booking-1 = می‌شود { $fee }. KX7-240 را لغو کنم؟

# 391a
second-thoughts-procedure-take-away-what-cannot-be-given-back = گرفتن چیزی که پس داده نمی‌شود

# 0b56
second-thoughts-procedure-take-away-what-cannot-be-given-back-why = صندلی لغوشده در کمتر از یک دقیقه به کس دیگری فروخته می‌شود.

# f32a
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-open-the-booking = باز کردن رزرو

# 3655
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-name-the-booking = نام بردن از رزرو

# 39c4
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-say-what-it-costs = گفتن اینکه چقدر هزینه دارد

# b9dc
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-hear-a-yes = شنیدن یک «بله»

# 2374
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-cancel = لغو کردن

# ec63
promised-at-the-gate-a-plain-no-1 = پس یعنی نه.

# b589
promised-at-the-gate-a-plain-no-say-so-plainly = صریح گفتن

# a8f0
promised-at-the-gate-a-plain-no-say-so-plainly-1 = بله، و متأسفم.

# aa76
promised-at-the-gate-a-plain-no-say-so-plainly-2 = همان که گفتم.
