# Разговоры небольшой авиакомпании по-русски. Над каждым текстом стоят четыре цифры оригинала.

# 3870
scenario-title = Служба небольшой авиакомпании

# b66e
remedy-compensation = компенсация

# 7fef
remedy-upgrade = повышение класса

# b5f5
policy-by-the-book = По правилам

# 3886
policy-in-good-faith = На доверии

# 0040
standard-heard = услышаны

# 5c5b
standard-heard-why = Кто просидел пять часов у выхода, хочет услышать, что это заметили.

# 6a3d
standard-heard-aim = Прежде чем что-то делать, называют то, что с ними случилось.

# 7b3c
standard-heard-how = Повторите это в первой же фразе, своими словами.

# e179
standard-no-quarrel = без спора

# 6b3b
standard-no-quarrel-why = Кто выиграл спор с пассажиром, тот потерял пассажира.

# 8e06
standard-no-quarrel-aim = Никому не говорят, что дело наверняка в нём.

# 2348
standard-no-quarrel-how = Не говорите, кто прав; скажите, что видите и что сделаете.

# 98d2
standard-said-why = сказано почему

# 700d
standard-said-when-it-is-done = сказано, когда сделано

# 6cd9
standard-said-when-it-is-done-why = Никто не садится в самолёт на «может быть».

# e6fc
standard-said-when-it-is-done-aim = Клиент кладёт трубку, зная, что всё сделано и что он увидит.

# 5a70
standard-said-when-it-is-done-how = Скажите, что вы только что сделали и когда это до них дойдёт.

# 50af
standard-said-why-why = Плата без причины — уловка, а шаг без цели делают не так.

# 3523
standard-said-why-aim = Кого просят заплатить, подождать или что-то нажать, тот знает зачем.

# cd52
standard-said-why-how = Назовите причину тут же, вместе с просьбой.

# ca7b
standard-solved = решено

# 6800
standard-solved-why = Второй звонок о том же рейсе — это та же задержка ещё раз.

# dc40
standard-solved-aim = Два дела из трёх заканчиваются на первом обращении.

# 2f85
standard-solved-how = Предлагайте то, что позволяют правила, прежде чем об этом попросят.

# 43b1
standard-sorry-for-a-no = сожалеть об отказе

# 3e28
standard-sorry-for-a-no-why = Отказ меньше ранит от того, кому он небезразличен.

# 8ec7
standard-sorry-for-a-no-aim = Ни в одной просьбе не отказывают так, будто её не было.

# a35b
standard-sorry-for-a-no-how = Скажите, что вам жаль, потом — что есть взамен.

# 3d4b
standard-told-right = сказано верно

# 3bf7
standard-told-right-why = Люди строят свой день по нашим словам.

# a6cb
standard-told-right-aim = Не говорят ничего, чего не проверили.

# 336f
standard-told-right-how = Сначала посмотрите, потом говорите.

# b059
boarding-pass-title = Посадочный талон в приложении

# 82a3
boarding-pass-fact-name = фамилия

# 206d
boarding-pass-fact-name-record = госпожа Фаррух

# d74f
boarding-pass-fact-pass = талон

# 0681
boarding-pass-fact-pass-after-log-in-anew = сегодняшний рейс

# 5a9d
boarding-pass-fact-pass-truth = рейс прошлой недели

# 5a9d
boarding-pass-fact-pass-claim = рейс прошлой недели

# c974
boarding-pass-fact-gate = выход

# 1701
boarding-pass-fact-gate-record = B12

# 1331
boarding-pass-word-log-in-anew = войти заново

# d74f
boarding-pass-word-pass = талон

# 9b8d
boarding-pass-word-pass-by-mail = талон по электронной почте

# a364
boarding-pass-word-what-it-shows-now = что там теперь

# 0c6e
boarding-pass-opening-1 = Я в аэропорту, а в вашем приложении нет моего посадочного талона.

# 7da4
boarding-pass-opening-say-that-the-app-works = сказать, что приложение работает

# 2d0c
boarding-pass-opening-say-that-the-app-works-1 = Доброе утро. У всех остальных работает.

# 2f6b
boarding-pass-opening-ask-what-the-app-shows = спросить, что показывает приложение

# f96e
boarding-pass-opening-ask-what-the-app-shows-1 = Доброе утро, { $name }. В аэропорту без талона, понимаю. Что приложение показывает сейчас?

# e455
boarding-pass-opening-ask-what-the-app-shows-2 = Доброе утро. Причин может быть несколько, и большинство из них связано с версией приложения; что оно показывает?

# 082d
boarding-pass-what-she-sees-1 = Показывает { $pass }. И всё.

# 7308
boarding-pass-what-she-sees-have-her-log-in-anew = попросить войти заново

# 3bcf
boarding-pass-what-she-sees-have-her-log-in-anew-1 = Выйдите, пожалуйста, в разделе „Профиль“, в самом низу, и войдите снова. Я подожду.

# d9ac
boarding-pass-what-she-sees-send-the-pass-by-mail = отправить талон по электронной почте

# 6e72
boarding-pass-what-she-sees-send-the-pass-by-mail-1 = Лучше отправлю талон вам по электронной почте, чтобы больше не возиться с приложением, ни сейчас, ни у выхода.

# 5ca7
boarding-pass-done-1 = Сделано.

# 7f2e
boarding-pass-done-ask-what-it-shows-now = спросить, что там теперь

# 3a3c
boarding-pass-done-ask-what-it-shows-now-1 = Спасибо. И какой рейс там теперь?

# 89f2
boarding-pass-done-take-her-word-for-it = поверить на слово

# 3956
boarding-pass-done-take-her-word-for-it-1 = Тогда всё готово. Выход { $gate }.

# 40b0
boarding-pass-looking-1 = Секунду.

# 16d0
boarding-pass-looking-hear-todays-flight = услышать, что рейс сегодняшний

# 2cab
boarding-pass-looking-hear-todays-flight-1 = Это он. Ваш выход — { $gate }.

# 1282
boarding-pass-looking-hear-the-old-flight-and-send-it-by-mail = услышать, что рейс старый, и отправить талон по электронной почте

# e92f
boarding-pass-looking-hear-the-old-flight-and-send-it-by-mail-1 = Всё ещё старый: тогда отправляю по электронной почте. Талон уже у вас, ваш выход — { $gate }.

# 2617
five-hours-late-title = Опоздание на пять часов

# 82a3
five-hours-late-fact-name = фамилия

# 0726
five-hours-late-fact-name-record = госпожа Линдквист

# e29c
five-hours-late-fact-tier = уровень

# 24d7
five-hours-late-fact-tier-record = золотой

# 1f6b
five-hours-late-fact-hours-late = часов задержки

# c14d
five-hours-late-fact-value-of-tier = сумма по уровню

# 00b9
five-hours-late-fact-passengers = пассажиров

# e7ba
five-hours-late-fact-pay-day = день выплаты

# e21f
five-hours-late-fact-pay-day-record = в пятницу

# 001d
five-hours-late-word-booking = бронь

# b66e
five-hours-late-word-compensation = компенсация

# 90a5
five-hours-late-opening-1 = Мы втроём просидели у выхода { $hours-late } { $hours-late ->
    [one] час
    [few] часа
   *[other] часов
} с одной бутылкой воды. Что вы намерены делать?

# c445
five-hours-late-opening-read-out-the-terms = зачитать условия

# 8e98
five-hours-late-opening-read-out-the-terms-1 = Задержки описаны в девятом разделе условий перевозки.

# f32a
five-hours-late-opening-open-the-booking = открыть бронь

# e20a
five-hours-late-opening-open-the-booking-1 = Доброе утро, { $name }. { $hours-late } { $hours-late ->
    [one] час
    [few] часа
   *[other] часов
}, и бутылка на троих: посмотрю вашу бронь.

# 4cd6
five-hours-late-opening-open-the-booking-2 = Доброе утро. Чтобы найти вас в системе, мне нужен номер брони; в нём шесть букв, он вверху письма, которое вам прислали.

# 6e9e
five-hours-late-what-now-1 = Ну? Я хочу за это компенсацию.

# ae63
five-hours-late-what-now-offer-what-the-tier-comes-to = предложить то, что положено по уровню

# e9d5
five-hours-late-what-now-offer-what-the-tier-comes-to-1 = Вам положено то, что даёт ваша бронь, за всех троих. Хочу выплатить это сегодня.

# 3684
five-hours-late-what-now-offer-what-the-tier-comes-to-2 = На это в системе есть сумма, её здесь видно, и для брони вашего вида её можно провести прямо сейчас.

# ff14
five-hours-late-what-now-say-what-the-rule-is = сказать, каково правило

# 44ab
five-hours-late-what-now-say-what-the-rule-is-1 = Понимаю. Расскажу, каково правило и что я могу в его рамках.

# 7095
five-hours-late-what-now-say-what-the-rule-is-2 = Правило есть правило.

# 7a90
five-hours-late-not-good-enough-1 = Я не про правила спрашиваю. Я спрашиваю, что нам положено, и трубку не повешу.

# caa4
five-hours-late-not-good-enough-offer-it-after-all = всё-таки предложить

# e9c7
five-hours-late-not-good-enough-offer-it-after-all-1 = Вы правы, что держите нас за слово. Запрашиваю это сейчас, на всех троих.

# de3f
five-hours-late-not-good-enough-offer-it-after-all-2 = Попробую кое-что.

# 7091
five-hours-late-not-good-enough-leave-it-there = на этом остановиться

# 6082
five-hours-late-not-good-enough-leave-it-there-1 = Я вас понимаю, но больше ничего сделать не могу.

# ec63
five-hours-late-the-end-of-it-1 = Значит, нет.

# b589
five-hours-late-the-end-of-it-say-so-plainly = сказать прямо

# a8f0
five-hours-late-the-end-of-it-say-so-plainly-1 = Да, и мне жаль.

# aa76
five-hours-late-the-end-of-it-say-so-plainly-2 = Как я и говорю.

# a3e4
five-hours-late-agreed-1 = И когда это будет?

# 3d9b
five-hours-late-agreed-pay-it-and-say-when = выплатить и сказать когда

# b1df
five-hours-late-agreed-pay-it-and-say-when-1 = Уже в пути: { $pay-day } будет у вас.

# 2afe
five-hours-late-agreed-pay-it-and-say-when-2 = Скоро.

# 8992
five-hours-late-reaction-3-1 = Тогда вы видели нас в последний раз.

# 02e6
promised-at-the-gate-title = Обещано у выхода

# 82a3
promised-at-the-gate-fact-name = фамилия

# f1c7
promised-at-the-gate-fact-name-record = госпожа Халлоран

# e29c
promised-at-the-gate-fact-tier = уровень

# 78cd
promised-at-the-gate-fact-tier-record = серебряный

# ba13
promised-at-the-gate-fact-promised-upgrade = обещанное повышение класса

# 5d2c
promised-at-the-gate-fact-seat = место

# 3c7f
promised-at-the-gate-fact-seat-record = первый ряд, у окна

# bbfc
promised-at-the-gate-word-case = обращение

# 7fef
promised-at-the-gate-word-upgrade = повышение класса

# 2ae5
promised-at-the-gate-opening-1 = У выхода мне обещали повышение класса, за хлопоты. А на обратном рейсе опять место посередине.

# c6e1
promised-at-the-gate-opening-open-the-case = открыть обращение

# 7a9c
promised-at-the-gate-opening-open-the-case-1 = Добрый вечер, { $name }. Обещание, а потом место посередине: посмотрю, что есть.

# b248
promised-at-the-gate-opening-open-the-case-2 = Добрый вечер. Номер обращения?

# b5e6
promised-at-the-gate-and-1 = Ну что, есть?

# f385
promised-at-the-gate-and-give-her-the-upgrade = дать ей повышение класса

# 08bb
promised-at-the-gate-and-give-her-the-upgrade-1 = Записанным я этого не вижу, но верю вам на слово. Вы его получите.

# e07a
promised-at-the-gate-and-give-her-the-upgrade-2 = Могу внести.

# c16d
promised-at-the-gate-and-say-what-the-record-says = сказать, что записано

# 584b
promised-at-the-gate-and-say-what-the-record-says-1 = Понимаю, как это выглядит. Записи об обещании здесь нет, и я не хочу говорить вам ничего другого.

# 0312
promised-at-the-gate-and-say-what-the-record-says-2 = Никто вам ничего не обещал.

# 9305
promised-at-the-gate-no-upgrade-1 = Значит, мне опять сидеть посередине.

# fc9f
promised-at-the-gate-no-upgrade-find-her-a-better-seat = найти ей место получше

# cd93
promised-at-the-gate-no-upgrade-find-her-a-better-seat-1 = Мне жаль. Вот что я могу: { $seat }; теперь это место ваше.

# 654b
promised-at-the-gate-no-upgrade-find-her-a-better-seat-2 = Есть { $seat }.

# 7091
promised-at-the-gate-no-upgrade-leave-it-there = на этом остановиться

# b965
promised-at-the-gate-no-upgrade-leave-it-there-1 = Мне жаль, да.

# 2400
promised-at-the-gate-thank-you-1 = Это любезно с вашей стороны.

# 4567
promised-at-the-gate-thank-you-put-it-in = внести

# c790
second-thoughts-title = Передумал

# 82a3
second-thoughts-fact-name = фамилия

# fb30
second-thoughts-fact-name-record = господин Осей

# 001d
second-thoughts-fact-booking = бронь

# a5bb
second-thoughts-fact-booking-record = KX7-204

# b80c
second-thoughts-fact-fee = сбор

# 001d
second-thoughts-word-booking = бронь

# 8081
second-thoughts-word-cancellation = отмена брони

# 1910
second-thoughts-word-new-date = новая дата

# c83c
second-thoughts-opening-1 = Здравствуйте, отмените, пожалуйста, мой рейс { $booking }.

# f32a
second-thoughts-opening-open-the-booking = открыть бронь

# b4a6
second-thoughts-opening-open-the-booking-1 = Здравствуйте, { $name }. Значит, не летите; открою вашу бронь.

# 25c0
second-thoughts-opening-open-the-booking-2 = Здравствуйте. Минутку.

# 46c0
second-thoughts-opening-cancel-it-at-once = отменить сразу

# 1eec
second-thoughts-opening-cancel-it-at-once-1 = Здравствуйте. Готово.

# 7454
second-thoughts-the-booking-1 = Так можно?

# 896e
second-thoughts-the-booking-say-the-fee-and-ask = назвать сбор и спросить

# af84
second-thoughts-the-booking-say-the-fee-and-ask-1 = Отмена стоит { $fee }. Отменить { $booking }?

# 3e2a
second-thoughts-the-booking-ask-whether-he-is-sure = спросить, точно ли

# f076
second-thoughts-the-booking-ask-whether-he-is-sure-1 = Вы уверены?

# 6e72
second-thoughts-the-first-answer-1 = Гм.

# 3a3f
second-thoughts-yes-1 = Да, отменяйте.

# d239
second-thoughts-yes-read-it-back = повторить условия

# 543b
second-thoughts-yes-read-it-back-1 = Прежде чем отменить: это стоит { $fee }, и обратно вернуть нельзя. Всё равно да?

# 097d
second-thoughts-yes-cancel-it = отменить

# 880f
second-thoughts-yes-cancel-it-1 = Отменено; подтверждение у вас в почте.

# e545
second-thoughts-the-second-answer-1 = { $fee }?

# 88bd
second-thoughts-yes-after-all-1 = Ну что ж. Да.

# 097d
second-thoughts-yes-after-all-cancel-it = отменить

# 880f
second-thoughts-yes-after-all-cancel-it-1 = Отменено; подтверждение у вас в почте.

# 6ffd
second-thoughts-no-1 = Тогда нет, подождите. А можно мне полететь в другой день?

# 5c72
second-thoughts-no-give-him-another-day = дать ему другой день

# f4ee
second-thoughts-no-give-him-another-day-1 = Конечно, передумать можно. Рейс перенесён на четверг.

# 8f3e
second-thoughts-no-give-him-another-day-2 = Четверг.

# 7dc6
second-thoughts-no-cancel-it-all-the-same = всё равно отменить

# c69a
second-thoughts-no-cancel-it-all-the-same-1 = Боюсь, это уже сделано.

# 9900
second-thoughts-forbid-1 = Отменённое место пропало. Никто не теряет его, не сказав «да».

# f783
two-weeks-early-title = На две недели раньше

# 1c75
two-weeks-early-opening-1 = Доброе утро. У меня рейс { $booking } в субботу, а быть на месте мне нужно на два дня раньше.

# f32a
two-weeks-early-opening-open-the-booking = открыть бронирование

# 5246
two-weeks-early-opening-open-the-booking-1 = Доброе утро, { $name }. На два дня раньше, то есть в четверг; сейчас посмотрю ваш билет.

# ea04
two-weeks-early-opening-open-the-booking-2 = Доброе утро. Не вешайте, пожалуйста, трубку, пока я ищу бронирование, номер которого вы только что назвали.

# 7f98
two-weeks-early-opening-recite-the-fare = зачитать тариф

# a32a
two-weeks-early-opening-recite-the-fare-1 = Доброе утро. Дату меняют только в гибком тарифе, как и написано там, где вы поставили галочку.

# a660
two-weeks-early-the-booking-1 = Так есть для меня место в четверг?

# b352
two-weeks-early-the-booking-put-her-on-it-unasked = пересадить без вопросов

# 2148
two-weeks-early-the-booking-put-her-on-it-unasked-1 = Вы летите { $departure }. К тарифу я особо не присматривался.

# 156f
two-weeks-early-the-booking-ask-what-happens-on-Thursday = спросить, что будет в четверг

# 36d1
two-weeks-early-the-booking-ask-what-happens-on-Thursday-1 = Место есть, а билет у вас по лёгкому тарифу, его мы меняем лишь по немногим причинам. Что будет в четверг?

# 0e70
two-weeks-early-the-booking-ask-what-happens-on-Thursday-2 = Почему в четверг?

# debb
two-weeks-early-the-booking-say-that-light-is-light = сказать, что лёгкий есть лёгкий

# e251
two-weeks-early-the-booking-say-that-light-is-light-1 = По лёгкому тарифу — нет.

# 24b8
two-weeks-early-the-reason-1 = Дочь рожает. На две недели раньше срока, с утра её не отпускают из больницы, и она там совсем одна.

# d9c5
two-weeks-early-the-reason-put-her-on-Thursdays-flight = пересадить на четверг

# 9f3f
two-weeks-early-the-reason-put-her-on-Thursdays-flight-1 = Тогда вам надо быть с ней. Вы летите { $departure }, без доплаты; новый билет уже у вас в почте.

# cc93
two-weeks-early-the-reason-put-her-on-Thursdays-flight-2 = Вы летите { $departure }. До свидания.

# 7869
two-weeks-early-the-reason-say-no-and-what-there-is-instead = отказать и сказать, что есть взамен

# e41a
two-weeks-early-the-reason-say-no-and-what-there-is-instead-1 = Вам надо быть с ней. Этот билет я менять не вправе, и мне очень жаль; место на четверг стоит { $new-price }, а за субботний я могу вернуть вам { $taxes }.

# fe98
two-weeks-early-the-reason-say-no-and-what-there-is-instead-2 = Нет. Вам пришлось бы купить билет за { $new-price }, а потом вы могли бы подать на возврат сборов, { $taxes }.

# 41c2
two-weeks-early-the-reason-hide-behind-the-fare = прикрыться тарифом

# cca3
two-weeks-early-the-reason-hide-behind-the-fare-1 = Я вас понимаю, но ваш тариф этого не предусматривает.

# bd1d
two-weeks-early-what-there-is-1 = Что ж, надо так надо. Как мы это сделаем?

# 8a70
two-weeks-early-what-there-is-send-her-to-the-website = отправить на сайт

# c33f
two-weeks-early-what-there-is-send-her-to-the-website-1 = Всё это вы найдёте у нас на сайте, в разделе «Мои бронирования».

# bfcf
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back = забронировать место и вернуть сборы

# 9bdf
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back-1 = Я уже сделал и то и другое. Вы летите { $departure }, а { $taxes } вернутся на вашу карту до понедельника.

# ed25
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back-2 = Готово.

# 1e88
two-weeks-early-so-I-stay-here-1 = Значит, сижу тут до субботы с телефоном на коленях.

# de94
two-weeks-early-so-I-stay-here-wish-her-a-good-day = пожелать хорошего дня

# 1398
two-weeks-early-so-I-stay-here-wish-her-a-good-day-1 = Мне жаль. И всё же хорошего вам дня.

# 8ce0
two-weeks-early-so-I-stay-here-ask-after-all = всё-таки спросить

# 5f6d
two-weeks-early-so-I-stay-here-ask-after-all-1 = Простите, я ответил слишком быстро. К чему вам нужно успеть?

# 5ef4
two-weeks-early-so-I-stay-here-ask-after-all-2 = И что же там такого важного?

# 82a3
two-weeks-early-fact-name = фамилия

# 2a6d
two-weeks-early-fact-name-record = госпожа Адейеми

# 001d
two-weeks-early-fact-booking = бронирование

# 0e78
two-weeks-early-fact-booking-record = QP3-118

# eaa8
two-weeks-early-fact-fare = тариф

# 99a7
two-weeks-early-fact-fare-record = лёгкий

# 8fcf
two-weeks-early-fact-reason = причина

# f7a1
two-weeks-early-fact-reason-truth = роды

# a707
two-weeks-early-fact-departure = вылет

# cf88
two-weeks-early-fact-departure-record = в четверг в 7:40

# eb4b
two-weeks-early-fact-new-price = новая цена

# c06d
two-weeks-early-fact-taxes = сборы

# 001d
two-weeks-early-word-booking = бронирование

# 2dff
two-weeks-early-word-earlier-flight = рейс пораньше

# 8fcf
two-weeks-early-word-reason = причина

# b173
two-weeks-early-word-new-seat = новое место

# 77ee
two-weeks-early-forbid-1 = Что правилами не разрешено, то у выхода на посадку отменят, и она останется ни с чем.

# f1a5
second-thoughts-the-booking-say-the-fee-and-ask-for-the-wrong-booking = назвать сбор и спросить не о той брони

# 23ee
second-thoughts-the-booking-say-the-fee-and-ask-for-the-wrong-booking-1 = Это { $fee }. Отменить KX7-240?

# 391a
second-thoughts-procedure-take-away-what-cannot-be-given-back = забрать то, что нельзя вернуть

# 0b56
second-thoughts-procedure-take-away-what-cannot-be-given-back-why = Отменённое место через минуту продано другому.

# f32a
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-open-the-booking = открыть бронь

# 3655
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-name-the-booking = назвать бронь

# 39c4
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-say-what-it-costs = сказать, сколько это стоит

# b9dc
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-hear-a-yes = услышать «да»

# 2374
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-cancel = отменить

# ec63
promised-at-the-gate-a-plain-no-1 = Значит, нет.

# b589
promised-at-the-gate-a-plain-no-say-so-plainly = сказать прямо

# a8f0
promised-at-the-gate-a-plain-no-say-so-plainly-1 = Да, и мне жаль.

# aa76
promised-at-the-gate-a-plain-no-say-so-plainly-2 = Как я и говорю.
