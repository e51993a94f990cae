# Разговоры чая по почте по-русски. Над каждым текстом стоят четыре цифры оригинала.

# 74f0
scenario-title = Чай по почте

# 8611
remedy-another-tin = ещё одна банка

# ecc4
remedy-credit = зачисление на счёт

# 9cb4
policy-ask-away = Спрашивайте

# 799a
policy-clear-offers = Ясные предложения

# 38e3
policy-coupons = Купоны по телефону

# 1b96
policy-faithful = Верные

# 8b85
policy-plain = Без затей

# 4b88
policy-ring-round = Сто человек в день

# 4b18
policy-tucked-away = Спрятано

# e7d3
policy-won-over = Привлечены в мае

# 9791
standard-answered-before-everybody = ответ при всех

# 2f79
standard-answered-before-everybody-why = Того, кто пишет при всех, читают и те, кто никогда не купил ни одной банки.

# 9524
standard-answered-before-everybody-aim = В течение часа они видят, что кто-то отвечает.

# 4b76
standard-answered-before-everybody-how = Сначала публикации, потом письма; и тут же скажите, что вы с этим делаете.

# 0040
standard-heard = услышаны

# 8e61
standard-heard-why = Банка — мелочь; не быть услышанным — нет.

# ad00
standard-heard-aim = Клиент знает, что его поняли.

# 3e01
standard-heard-how = Повторите его словами, что пошло не так, прежде чем что-то делать.

# 507c
standard-solved-at-once = решено сразу

# 63f1
standard-solved-at-once-why = Кому приходится возвращаться, тот начинает думать, зачем ему подписка.

# b56e
standard-solved-at-once-aim = Дело заканчивается на том же обращении, с которым пришло.

# b69a
standard-solved-at-once-how = Посмотрите, прежде чем ответить, и отправьте нужное, пока они на связи.

# 5ccb
no-order-title = Не даёт заплатить

# 2be2
no-order-fact-why = почему

# f1eb
no-order-fact-why-record = второй сбор бывает только в банках по сто граммов

# 347b
no-order-word-the-offer = предложение

# 233e
no-order-opening-1 = Хочу купить пятьдесят граммов второго сбора, а не получается.

# 3a53
no-order-opening-look-at-the-offer = посмотреть предложение

# a1fe
no-order-opening-tell-them-to-try-again = предложить попробовать ещё раз

# 0474
no-order-and-now-1 = Так что я делаю не так?

# 945b
no-order-and-now-say-what-is-sold-and-that-it-should-say-so = сказать, что продаётся, и что это должно быть написано

# 773b
no-order-and-now-blame-the-app = свалить на приложение

# 0d3c
refused-coupon-title = Два евро за год верности

# cd42
refused-coupon-fact-value = стоимость

# ecc4
refused-coupon-word-credit = зачисление на счёт

# 0c6c
refused-coupon-word-the-coupon = купон

# b7aa
refused-coupon-word-the-credit = зачисление на счёт

# e725
refused-coupon-opening-1 = Вы прислали мне купон на { $value } и сами его не принимаете.

# 60de
refused-coupon-opening-credit-it = зачислить на счёт

# a58b
refused-coupon-opening-send-them-elsewhere = отправить в другое место

# d386
refused-coupon-no-1 = Два евро?

# c974
refused-coupon-no-promise-it = обещать

# 7091
refused-coupon-no-leave-it-there = на этом остановиться

# e51f
refused-coupon-settled-1 = Ну ладно.

# 8c7d
refused-coupon-settled-book-it = провести

# d281
the-list-title = Кто ещё знает, что я пью?

# 76f7
the-list-fact-lost = утекло

# 1319
the-list-fact-lost-record = ваше имя и ваш адрес, и больше ничего

# 1b10
the-list-word-the-list = список

# 4a20
the-list-opening-1 = Читаю, что мой адрес гуляет по всему свету. Большое спасибо.

# 4d67
the-list-opening-look-what-was-lost = посмотреть, что утекло

# 1696
the-list-opening-say-that-it-is-being-looked-into = сказать, что с этим разбираются

# 9eb2
the-list-what-was-lost-1 = Что у них есть на меня?

# 84a0
the-list-what-was-lost-tell-it-as-it-is = сказать как есть

# 3f3c
the-list-what-was-lost-say-that-all-is-safe-now = сказать, что теперь всё в безопасности

# aaf8
wrong-tea-title = На банке написано «копчёный»

# ab54
wrong-tea-fact-tin = банка

# 639e
wrong-tea-fact-tin-record = мартовский Лапсанг

# 683b
wrong-tea-fact-price = цена

# 8611
wrong-tea-word-another-tin = ещё одна банка

# 3eeb
wrong-tea-word-order = заказ

# 7d0a
wrong-tea-opening-1 = На банке написано „копчёный“, а внутри отдаёт розами.

# 88ca
wrong-tea-opening-2 = Вы прислали мне розы. Я роз не пью.

# fde1
wrong-tea-opening-blame-the-label = свалить на этикетку

# 20e0
wrong-tea-opening-look-the-order-up = посмотреть заказ

# 052f
wrong-tea-what-now-1 = А что мне пить до следующего месяца?

# 61a9
wrong-tea-what-now-send-another-tin = отправить ещё одну банку

# 9bdc
wrong-tea-what-now-wait-for-the-next = предложить дождаться следующей

# d4e5
wrong-tea-not-allowed-1 = Так у вас никто не может прислать мне банку чая?

# 56cc
wrong-tea-not-allowed-leave-it-at-that = на этом остановиться

# 1889
wrong-tea-not-allowed-promise-to-see-to-it = обещать, что займётся

# 5b3a
wrong-tea-on-its-way-1 = Хорошо. Спасибо.

# f278
wrong-tea-on-its-way-say-when-it-comes = сказать, когда придёт
