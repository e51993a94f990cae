# گفت‌وگوهای چای با پست به فارسی. بالای هر متن چهار رقم از متن اصلی آن آمده است.

# 74f0
scenario-title = چای با پست

# 8611
remedy-another-tin = یک قوطی دیگر

# ecc4
remedy-credit = افزودن به حساب

# 9cb4
policy-ask-away = بپرسید

# 799a
policy-clear-offers = پیشنهادهای روشن

# 38e3
policy-coupons = کوپن با تلفن

# 1b96
policy-faithful = وفادار

# 8b85
policy-plain = ساده

# 4b88
policy-ring-round = صد نفر در روز

# 4b18
policy-tucked-away = پنهان

# e7d3
policy-won-over = جذب در ماه مه

# 9791
standard-answered-before-everybody = پاسخ پیش چشم همه

# 2f79
standard-answered-before-everybody-why = نوشتهٔ کسی را که جلوی همه می‌نویسد، آدم‌هایی می‌خوانند که هرگز یک قوطی هم نخریده‌اند.

# 9524
standard-answered-before-everybody-aim = در همان ساعت می‌بینند که کسی پاسخ می‌دهد.

# 4b76
standard-answered-before-everybody-how = پیش از نامه‌ها نوشته‌های همگانی را ببینید و همان‌جا بگویید چه می‌کنید.

# 0040
standard-heard = شنیده شدن

# 8e61
standard-heard-why = قوطی چیز کوچکی است؛ شنیده نشدن چیز کوچکی نیست.

# ad00
standard-heard-aim = مشتری می‌داند که کسی فهمیده است.

# 3e01
standard-heard-how = پیش از هر کاری، با واژه‌های خودش بازگو کنید چه چیزی خراب شده.

# 507c
standard-solved-at-once = حل شدن در جا

# 63f1
standard-solved-at-once-why = هر کس ناچار شود برگردد، به فکر می‌افتد که چرا مشترک است.

# b56e
standard-solved-at-once-aim = کار با همان تماسی که پیش کشیدش تمام می‌شود.

# b69a
standard-solved-at-once-how = پیش از پاسخ نگاه کنید و آنچه لازم است را تا هنوز هستند بفرستید.

# 5ccb
no-order-title = نمی‌گذارد پول بدهم

# 2be2
no-order-fact-why = علت

# f1eb
no-order-fact-why-record = برداشت دوم فقط در قوطی صدگرمی هست

# 347b
no-order-word-the-offer = پیشنهاد فروش

# 233e
no-order-opening-1 = پنجاه گرم از برداشت دوم می‌خواستم، ولی نمی‌گذارد.

# 3a53
no-order-opening-look-at-the-offer = نگاه کردن به پیشنهاد فروش

# a1fe
no-order-opening-tell-them-to-try-again = خواستن که دوباره امتحان کنند

# 0474
no-order-and-now-1 = خب چه اشتباهی کردم؟

# 945b
no-order-and-now-say-what-is-sold-and-that-it-should-say-so = گفتن اینکه چه می‌فروشیم و باید نوشته می‌شد

# 773b
no-order-and-now-blame-the-app = انداختن گردن برنامه

# 0d3c
refused-coupon-title = دو یورو برای یک سال وفاداری

# cd42
refused-coupon-fact-value = ارزش

# ecc4
refused-coupon-word-credit = افزودن به حساب

# 0c6c
refused-coupon-word-the-coupon = کوپن

# b7aa
refused-coupon-word-the-credit = افزودن به حساب

# e725
refused-coupon-opening-1 = یک کوپن { $value } برایم فرستاده‌اید و حالا قبولش نمی‌کنید.

# 60de
refused-coupon-opening-credit-it = افزودن به حساب

# a58b
refused-coupon-opening-send-them-elsewhere = حواله دادن به جای دیگر

# d386
refused-coupon-no-1 = دو یورو؟

# c974
refused-coupon-no-promise-it = قول دادن

# 7091
refused-coupon-no-leave-it-there = به همان بسنده کردن

# e51f
refused-coupon-settled-1 = خب، باشد.

# 8c7d
refused-coupon-settled-book-it = ثبت کردن

# d281
the-list-title = دیگر چه کسی می‌داند من چه می‌نوشم؟

# 76f7
the-list-fact-lost = لو رفته

# 1319
the-list-fact-lost-record = نام و نشانی شما، و نه چیز دیگر

# 1b10
the-list-word-the-list = فهرست

# 4a20
the-list-opening-1 = می‌خوانم که نشانی‌ام همهٔ دنیا را گرفته. دستتان درد نکند.

# 4d67
the-list-opening-look-what-was-lost = نگاه کردن که چه لو رفته

# 1696
the-list-opening-say-that-it-is-being-looked-into = گفتن اینکه در دست بررسی است

# 9eb2
the-list-what-was-lost-1 = چه چیزی از من دارند؟

# 84a0
the-list-what-was-lost-tell-it-as-it-is = گفتن همان که هست

# 3f3c
the-list-what-was-lost-say-that-all-is-safe-now = گفتن اینکه حالا همه چیز امن است

# aaf8
wrong-tea-title = روی قوطی نوشته «دودی»

# ab54
wrong-tea-fact-tin = قوطی

# 639e
wrong-tea-fact-tin-record = لاپسانگ ماه مارس

# 683b
wrong-tea-fact-price = قیمت

# 8611
wrong-tea-word-another-tin = یک قوطی دیگر

# 3eeb
wrong-tea-word-order = سفارش

# 7d0a
wrong-tea-opening-1 = روی قوطی نوشته “دودی”، ولی تویش مزهٔ گل سرخ می‌دهد.

# 88ca
wrong-tea-opening-2 = برایم گل سرخ فرستاده‌اید. من گل سرخ نمی‌نوشم.

# fde1
wrong-tea-opening-blame-the-label = انداختن گردن برچسب

# 20e0
wrong-tea-opening-look-the-order-up = نگاه کردن به سفارش

# 052f
wrong-tea-what-now-1 = پس تا ماه بعد چه بنوشم؟

# 61a9
wrong-tea-what-now-send-another-tin = فرستادن یک قوطی دیگر

# 9bdc
wrong-tea-what-now-wait-for-the-next = منتظر بعدی گذاشتن

# d4e5
wrong-tea-not-allowed-1 = یعنی آنجا کسی نیست که بتواند یک قوطی چای برایم بفرستد؟

# 56cc
wrong-tea-not-allowed-leave-it-at-that = به همان بسنده کردن

# 1889
wrong-tea-not-allowed-promise-to-see-to-it = قول پیگیری

# 5b3a
wrong-tea-on-its-way-1 = خوب است. ممنون.

# f278
wrong-tea-on-its-way-say-when-it-comes = گفتن اینکه کی می‌رسد
