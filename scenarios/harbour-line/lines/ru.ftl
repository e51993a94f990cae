# Разговоры телефонной компании по-русски. Над каждым текстом стоят четыре цифры оригинала.

# 9c9d
scenario-title = Телефонная компания в портовом городке

# ecc4
remedy-credit = сумма в счёт оплаты

# 2216
remedy-discount = скидка

# aa92
remedy-fee-waiver = отмена платы

# 1d63
remedy-refund = возврат денег

# eb52
behaviour-belittle = принижать

# 9610
behaviour-check-understanding = убедиться, что понято

# f1ab
behaviour-guess = гадать

# a154
behaviour-say-what-you-do-not-know = сказать, чего вы не знаете

# 75ed
behaviour-threaten = угрожать

# 44b4
policy-generous = Решают на месте

# b5f5
policy-strict = По правилам

# 450f
standard-heard-first = сначала услышать

# aa17
standard-heard-first-why = Никто не воспринимает ответ, пока не знает, поняли ли его.

# 3c37
standard-heard-first-aim = Не позже вашей второй фразы клиент слышит от вас о своём деле.

# 0e6e
standard-heard-first-how = Повторите, что случилось, словами клиента; потом откройте его лицевой счёт.

# 7edd
standard-left-in-writing = остаётся письменно

# 1aa1
standard-left-in-writing-why = Окно чата закрывается, и с ним закрывается всё, о чём договорились.

# cc3f
standard-left-in-writing-aim = Клиент может посмотреть это, не спрашивая снова.

# 7e9a
standard-left-in-writing-how = Закончите одной фразой: что сделано, что дальше, в какой день.

# 15b2
standard-nobody-to-blame = никто не виноват

# 489c
standard-nobody-to-blame-why = От того, кто виноват, ни одна линия не заработает.

# df3e
standard-nobody-to-blame-aim = Ни один клиент не слышит, что виноват он, коллега или море.

# a0fb
standard-nobody-to-blame-how = Не говорите кто; скажите что и когда.

# 2011
standard-ours-to-mend = наше, нам и исправлять

# 3f79
standard-ours-to-mend-why = Ошибку прощают скорее, чем поиски того, чья она.

# 8dac
standard-ours-to-mend-aim = Где ошибка была наша, клиент первым делом слышит об этом от нас.

# fc5d
standard-ours-to-mend-how = Скажите коротко, что ошибка наша; потом — что вы с этим делаете.

# eec0
standard-picked-up-in-time = вовремя взяли трубку

# 9bd0
standard-picked-up-in-time-why = У кого молчит линия, тот звонит с кухни соседей.

# d107
standard-picked-up-in-time-aim = Четверо из пяти слышат голос в течение полутора минут.

# e604
standard-picked-up-in-time-how = Письма оставьте на час перед полуднем, когда телефон молчит.

# 507c
standard-solved-at-once = решено сразу

# 7525
standard-solved-at-once-why = Второй звонок стоит нам больше первого, а клиенту — больше обоих.

# cf6d
standard-solved-at-once-aim = Семерым из десяти мы нужны один раз.

# 93f3
standard-solved-at-once-how = Решите то, с чем пришли, и вопрос, который придёт следом.

# d72f
standard-told-when-it-is-done = сказано, когда сделано

# 2f22
standard-told-when-it-is-done-why = Кто не видит, как повернули выключатель, тому остаётся верить нам на слово.

# 12b7
standard-told-when-it-is-done-aim = Никто не кладёт трубку в сомнении, сделано ли.

# cdd5
standard-told-when-it-is-done-how = Скажите, что сделано и по чему это будет видно.

# a113
standard-true-to-the-facts = соответствует фактам

# 3d4e
standard-true-to-the-facts-why = В маленьком городе неверный ответ встретит вас у булочника.

# f98f
standard-true-to-the-facts-aim = То, что мы говорим, так и есть, когда проверят.

# 93ed
standard-true-to-the-facts-how = Посмотрите, прежде чем говорить о лицевом счёте; где никто не знает, так и скажите.

# 4f2c
standard-with-its-reason = с причиной

# 0a7b
standard-with-its-reason-why = Плата, ожидание или отказ без причины звучат как прихоть.

# f421
standard-with-its-reason-aim = Кому приходится платить, ждать или обходиться без чего-то, тот знает почему.

# 434a
standard-with-its-reason-how = Сначала причина, потом правило; правило — не причина.

# 2944
standard-word-kept = слово сдержано

# 0726
standard-word-kept-why = Обещание помнит тот, кому обещали.

# a59d
standard-word-kept-aim = Каждое обещание выполнено в свой день, кто бы его ни дал.

# 7567
standard-word-kept-how = Обещайте то, что точно выполнимо, и запишите, прежде чем положить трубку.

# 9759
cut-off-title = Двенадцать евро за повторное включение

# 82a3
cut-off-fact-name = фамилия

# e60f
cut-off-fact-name-record = госпожа Фор

# b80c
cut-off-fact-fee = плата

# e29c
cut-off-fact-tier = тариф

# e3a7
cut-off-fact-tier-truth = клуб до марта, с тех пор обычная линия

# e3a7
cut-off-fact-tier-record = клуб до марта, с тех пор обычная линия

# 289c
cut-off-fact-tier-claim = клуб

# 8367
cut-off-fact-card = карта

# 29b6
cut-off-fact-card-truth = новая карта, с прошлой недели

# 29b6
cut-off-fact-card-claim = новая карта, с прошлой недели

# 7369
cut-off-fact-rule = правило

# a82c
cut-off-fact-rule-record = членам клуба включают бесплатно; другим система может раз в год простить

# 3c48
cut-off-fact-back = включение

# 1856
cut-off-fact-back-record = в течение часа

# 7b06
cut-off-word-a-second-look-at-the-fee = повторное рассмотрение платы

# 9af2
cut-off-word-account = лицевой счёт

# 8367
cut-off-word-card = карта

# ecc4
cut-off-word-credit = сумма в счёт оплаты

# aa92
cut-off-word-fee-waiver = отмена платы

# d25e
cut-off-word-switch-the-line-on = включить линию

# 85e3
cut-off-word-switching-on = включение

# 62a4
cut-off-word-the-fee-back = возврат платы

# 5963
cut-off-word-the-fee-is-let-through = система простила плату

# a62c
cut-off-word-waiving-the-fee = прощение платы

# 2811
cut-off-opening-1 = Вы меня отключили. Я стою в прачечной, и снова стать человеком стоит двенадцать евро. А { $tier } — это уже ничего не значит?

# 2ddc
cut-off-opening-promise-it-to-a-member = пообещать ей как члену клуба

# 4f29
cut-off-opening-promise-it-to-a-member-1 = Здравствуйте, { $name }. Для членов клуба это бесплатно, так что вам вернут.

# a36f
cut-off-opening-ask-for-the-card-first = сначала спросить про карту

# 7117
cut-off-opening-ask-for-the-card-first-1 = Здравствуйте. Отключают за неуплату. У вас карта просрочена?

# 9d19
cut-off-opening-ask-for-the-card-first-2 = Здравствуйте, { $name }. У вас недавно не менялась банковская карта?

# 345d
cut-off-opening-open-the-account = посмотреть лицевой счёт

# a881
cut-off-opening-open-the-account-1 = Здравствуйте. Из соображений защиты данных мне нужно сначала открыть ваш лицевой счёт, и только потом я могу что-либо сообщать о платежах или членстве.

# d04e
cut-off-opening-open-the-account-2 = Здравствуйте, { $name }. В прачечной, без связи, да ещё и счёт за это: сейчас же посмотрю.

# 3a72
cut-off-as-she-says-1 = Деньги есть, дело только в карте. У меня { $card }. Так что?

# c155
cut-off-as-she-says-switch-her-on-first = сначала включить её

# 4b05
cut-off-as-she-says-switch-her-on-first-1 = Сначала линия, потом деньги. Новую карту я уже вношу; связь вернётся { $back }.

# 0a04
cut-off-as-she-says-switch-her-on-first-2 = Линия вернётся { $back }.

# 8173
cut-off-as-she-says-have-the-fee-paid-first = потребовать сначала оплату

# 5ab1
cut-off-as-she-says-have-the-fee-paid-first-1 = Как только плата поступит, линию включат.

# bebe
cut-off-as-she-says-have-the-fee-paid-first-2 = Понимаю, но наша система разблокирует линию, только когда все открытые позиции, в том числе и плата за разблокировку, будут погашены полностью.

# 1138
cut-off-as-she-says-open-the-account-now = теперь посмотреть лицевой счёт

# 2934
cut-off-as-she-says-open-the-account-now-1 = Минутку, смотрю.

# edc9
cut-off-stays-in-the-launderette-1 = Как же мне заплатить без связи? Монеты в сушилку бросить?

# 6949
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on = посмотреть лицевой счёт и включить линию

# 790e
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on-1 = Нет. Это было задом наперёд, и я прошу прощения. Сначала линия. Ваш лицевой счёт передо мной.

# c13d
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on-2 = На почте есть и платёжные бланки. Но посмотрим.

# c193
cut-off-stays-in-the-launderette-name-the-post-office = назвать почту

# 0cc5
cut-off-stays-in-the-launderette-name-the-post-office-1 = На почте можно заплатить наличными.

# 6288
cut-off-and-the-twelve-euros-1 = Хорошо. А плата, { $fee }? Ведь { $tier } — это бесплатно, так на карточке написано.

# c7c5
cut-off-and-the-twelve-euros-stick-to-her-tier = держаться её тарифа

# f7bb
cut-off-and-the-twelve-euros-stick-to-her-tier-1 = В клубе вы с марта не состоите. Значит, двенадцать евро.

# 4581
cut-off-and-the-twelve-euros-stick-to-her-tier-2 = Было бы бесплатно, если бы вы ещё состояли в клубе; вы не состоите.

# 6cb7
cut-off-and-the-twelve-euros-say-how-it-stands-and-try = сказать как есть и попробовать

# 1a35
cut-off-and-the-twelve-euros-say-how-it-stands-and-try-1 = Карточка выдана до марта, с тех пор у вас обычная линия. С ней система иногда прощает плату, раз в год. Заранее этого не видно. Пробую.

# 7ee7
cut-off-and-the-twelve-euros-say-how-it-stands-and-try-2 = Просто посмотрим, что скажет система.

# 2250
cut-off-and-the-twelve-euros-waive-it-on-the-old-card = простить ради старой карточки

# 3e93
cut-off-and-the-twelve-euros-waive-it-on-the-old-card-1 = Карточка истекла, но вы её сохранили. Я это засчитаю.

# d1c0
cut-off-let-through-1 = Что он говорит? Вы так притихли.

# d011
cut-off-let-through-take-the-credit-for-it = приписать это себе

# 1566
cut-off-let-through-take-the-credit-for-it-1 = Мне удалось устроить это для вас в порядке исключения. В следующий раз не получится.

# 3cc8
cut-off-let-through-tell-her-how-lucky-she-is = сказать ей, что повезло

# 4c19
cut-off-let-through-tell-her-how-lucky-she-is-1 = Говорит „да“. Платы нет, линия { $back }, новая карта записана. Это везение, притворяться не буду; спасибо за терпение.

# da8a
cut-off-let-through-tell-her-how-lucky-she-is-2 = Прошло.

# bfb5
cut-off-not-let-through-1 = Слышу по вашему дыханию. Говорит „нет“, да?

# f739
cut-off-not-let-through-hide-behind-the-machine = спрятаться за машину

# 299b
cut-off-not-let-through-hide-behind-the-machine-1 = Система решила, я ничего не могу сделать.

# 32f9
cut-off-not-let-through-give-her-a-credit-of-as-much = дать ей столько же в счёт оплаты

# d855
cut-off-not-let-through-give-her-a-credit-of-as-much-1 = Да. Слух у вас хороший. Машина, которая тянет жребий, — не причина, которую можно кому-то объяснить, поэтому зачту вам двенадцать евро в следующем счёте.

# f5f4
cut-off-not-let-through-give-her-a-credit-of-as-much-2 = Не принимает. В качестве альтернативы можно было бы рассмотреть зачёт суммы.

# cfea
cut-off-not-since-March-1 = Значит, из-за марта. В феврале вы бы меня любили.

# c89d
cut-off-not-since-March-offer-to-take-it-off = предложить снять плату

# 71b9
cut-off-not-since-March-offer-to-take-it-off-1 = Это было мелочно с моей стороны. Простите. Давайте зачту двенадцать евро в следующем счёте, в вашу пользу.

# aa43
cut-off-not-since-March-offer-to-take-it-off-2 = Могу посмотреть, возможен ли зачёт суммы, раз уж вам это так важно.

# 006c
cut-off-not-since-March-say-that-rules-are-rules = сказать, что правила есть правила

# cda2
cut-off-not-since-March-say-that-rules-are-rules-1 = Платят все, кто не в клубе.

# 6f95
cut-off-it-is-gone-1 = Ну ладно. А линия-то моя правда вернётся?

# 8c7d
cut-off-it-is-gone-book-it = провести

# fda1
cut-off-it-is-gone-book-it-1 = Должна.

# a2bf
cut-off-it-is-gone-book-it-and-say-what-she-will-see = провести и сказать, что она увидит

# b7f1
cut-off-it-is-gone-book-it-and-say-what-she-will-see-1 = Вернётся { $back }; лампочка загорится зелёным. Двенадцать евро сняты, новая карта внесена, и это всё. Счастливо добраться с бельём.

# 4269
cut-off-it-is-gone-book-it-and-say-what-she-will-see-2 = Вернётся { $back }. Впредь, пожалуйста, заранее следите за тем, чтобы в системе была действующая карта.

# 7287
cut-off-it-stays-1 = Значит, я снова на связи и на двенадцать евро беднее. Кто у вас это решает?

# 0c12
cut-off-it-stays-say-who-and-bring-it-to-her-again = сказать кто и снова пойти к ней

# 1a6b
cut-off-it-stays-say-who-and-bring-it-to-her-again-1 = Мой руководитель, а она идёт по списку. Я припишу рядом, что вы годами состояли в клубе, и завтра сообщу вам.

# 5521
cut-off-it-stays-say-who-and-bring-it-to-her-again-2 = Это решают выше.

# a158
cut-off-it-stays-leave-it = на этом остановиться

# 1b89
cut-off-it-stays-leave-it-1 = Не я, вот и всё, что могу сказать.

# f293
cut-off-reaction-4-1 = Хватит. Пусть линия молчит, мне всё равно, а в мою квартиру шлите голубя.

# 8eee
cut-off-forbid-1 = Она заплатила за карту, за линию и за прачечную. Предупреждение сверху — уже лишний счёт.

# ed78
cut-off-forbid-2 = Кто отключён, не может ни заплатить, ни позвать на помощь.

# f968
his-voice-title = Линия того, кто умер

# 82a3
his-voice-fact-name = фамилия

# a6db
his-voice-fact-name-record = госпожа Линдквист

# f5cc
his-voice-fact-messages = сообщения

# 6a4e
his-voice-fact-messages-record = приветствие и два сохранённых сообщения

# b720
his-voice-fact-resting = покой

# d083
his-voice-fact-resting-record = линия на покое, два евро в месяц: номер и приветствие остаются

# 7628
his-voice-fact-last-bill = последний счёт

# 94dc
his-voice-fact-last-bill-record = счетов больше не будет, а за этот месяц отменён

# 4919
his-voice-word-a-form-by-post = бланк по почте

# 4296
his-voice-word-a-search-for-the-greeting = поиск приветствия

# 9af2
his-voice-word-account = лицевой счёт

# 7a48
his-voice-word-close-it-unasked = закрыть без вопросов

# abbb
his-voice-word-close-the-line = закрыть линию

# 6f9a
his-voice-word-closing = закрытие

# 7f64
his-voice-word-rest-the-line = оставить линию на покое

# ec03
his-voice-word-whether-to-close-it = закрывать ли

# b8e0
his-voice-opening-1 = Доброе утро. Мой муж умер, в марте. Хочу закрыть его линию. Справка из мэрии у меня есть. Просто чтобы это было сделано.

# 7d5d
his-voice-opening-close-it = закрыть

# d849
his-voice-opening-close-it-1 = Доброе утро, { $name }. Соболезную. Это быстро делается: закрыто.

# f7e8
his-voice-opening-close-it-2 = Доброе утро. Готово. Что-нибудь ещё?

# 345d
his-voice-opening-open-the-account = посмотреть лицевой счёт

# ba25
his-voice-opening-open-the-account-1 = Доброе утро. Для расторжения договора в связи со смертью требуются свидетельство о смерти, номер клиента и подписи всех наследников. Тем временем открываю лицевой счёт.

# 1d0d
his-voice-opening-open-the-account-2 = Доброе утро, { $name }. Примите мои соболезнования. Сделаем это вместе, и не спешите. Его линия передо мной.

# fcc5
his-voice-opening-ask-for-the-whole-story = расспросить обо всём

# 9515
his-voice-opening-ask-for-the-whole-story-1 = Доброе утро. Ой, как же это случилось?

# bc8f
his-voice-so-that-it-is-done-1 = Да. Закройте, пожалуйста, одним делом будет меньше.

# f09c
his-voice-so-that-it-is-done-take-that-for-a-yes = принять это за «да»

# 237e
his-voice-so-that-it-is-done-take-that-for-a-yes-1 = Хорошо, закрываю.

# 03b3
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure = спросить, точно ли

# 5fba
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-1 = Тогда сначала простой вопрос: закрыть линию сегодня, целиком?

# f076
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-2 = Вы уверены?

# 51e8
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-3 = Вы совершенно уверены, что хотите этого? Многие потом жалеют, а закрытую линию открыть снова нельзя ни при каких обстоятельствах.

# b82b
his-voice-yes-she-says-1 = Да. Уверена. Зачем мне второй телефон?

# 75cb
his-voice-yes-she-says-one-yes-is-enough = одного «да» довольно

# 8aa3
his-voice-yes-she-says-one-yes-is-enough-1 = Хорошо. Закрыто.

# e226
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again = сказать, что уйдёт вместе с ней, и спросить снова

# 02cd
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again-1 = Уйдёт номер, а с ним { $messages }. Вернуть их не сможет никто, и я тоже. Всё равно закрыть?

# c710
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again-2 = Обязательно довожу до вашего сведения, что сохранённое содержимое, а именно { $messages }, будет удалено по нашим правилам хранения. Вы согласны?

# ac85
his-voice-wait-1 = Приветствие. Это же он. „Вы дозвонились Андерсу, вернее, не дозвонились“. Подождите, пожалуйста. Подождите минуту.

# 284b
his-voice-wait-hold-her-to-her-yes = поймать её на слове

# 3f3a
his-voice-wait-hold-her-to-her-yes-1 = Вы уже подтвердили, так что процесс идёт.

# ca10
his-voice-wait-wait-and-let-the-line-rest = подождать и оставить линию на покое

# 89c7
his-voice-wait-wait-and-let-the-line-rest-1 = Тогда у нас есть для вас продукт, { $resting }. Очень популярный в вашей ситуации. Подключить?

# 09fb
his-voice-wait-wait-and-let-the-line-rest-2 = Жду. Необязательно сегодня. Можно дать ей покой: { $resting }. Кто наберёт, услышит его. За старую линию { $last-bill }.

# aede
his-voice-wait-send-her-a-form = послать ей бланк

# d1e3
his-voice-wait-send-her-a-form-1 = Конечно. Пришлю вам бланк, а вы подумайте.

# 84fd
his-voice-she-has-them-1 = Они у меня есть. Сын сделал копию, у себя на компьютере. Нет, теперь можно. Спасибо, что сказали.

# 7694
his-voice-she-has-them-talk-her-out-of-it = отговаривать её

# c5e2
his-voice-she-has-them-talk-her-out-of-it-1 = Может, всё-таки оставите за два евро? Всего два евро.

# 7d5d
his-voice-she-has-them-close-it = закрыть

# 0592
his-voice-she-has-them-close-it-1 = Закрыто; { $last-bill }. Спасибо, что были с нами девятнадцать лет, вы оба.

# 5fe6
his-voice-she-has-them-close-it-2 = Закрыто. По счетам: { $last-bill }.

# d49d
his-voice-her-Sunday-call-1 = А если я сейчас ему позвоню, я его ещё услышу? По воскресеньям я ему звоню.

# bf2a
his-voice-her-Sunday-call-tell-her-what-was-deleted = сказать ей, что удалено

# 439f
his-voice-her-Sunday-call-tell-her-what-was-deleted-1 = Нет. Линия закрыта, а о том, что с ней уйдёт его голос, вы от меня не услышали. Это моя вина, и вернуть ничего нельзя. Мне так жаль.

# d6bc
his-voice-her-Sunday-call-tell-her-what-was-deleted-2 = Нет, но вы же сами сказали закрыть.

# e209
his-voice-her-Sunday-call-promise-to-look-for-it = обещать поискать

# ef6b
his-voice-her-Sunday-call-promise-to-look-for-it-1 = Нет. И вы должны были услышать это от меня раньше. Простите. Вечером спрошу, осталась ли копия на станции; осталась ли, я не знаю.

# 7557
his-voice-her-Sunday-call-promise-to-look-for-it-2 = Наверняка есть в какой-нибудь резервной копии. Кто-нибудь поищет.

# 5e4e
his-voice-reaction-4-1 = Дать покой. Хорошее слово.

# e7c2
his-voice-forbid-1 = Того, что уходит с линией, не вернуть. Она должна услышать это, пока оно не ушло.

# 992e
his-voice-forbid-2 = Ей надо сказать, что она потеряет, а не пугать её этим.

# 115f
night-caller-title = Десять минут четвёртого, каждую ночь

# 82a3
night-caller-fact-name = фамилия

# c857
night-caller-fact-name-record = госпожа Адлер

# 1288
night-caller-fact-number = номер

# 18ac
night-caller-fact-number-truth = номер из старого города

# 18ac
night-caller-fact-number-record = номер из старого города

# 2bf6
night-caller-fact-times = сколько раз

# 45b0
night-caller-fact-times-truth = одиннадцать ночей, в десять минут четвёртого

# 45b0
night-caller-fact-times-record = одиннадцать ночей, в десять минут четвёртого

# 7e27
night-caller-fact-times-claim = две недели каждую ночь

# 8f1f
night-caller-fact-law = закон

# 496c
night-caller-fact-law-record = имя сообщают полиции или суду, и больше никому

# eafe
night-caller-fact-trace = отслеживание

# a68a
night-caller-fact-trace-record = с сегодняшней ночи, со списком для полиции в понедельник

# f46f
night-caller-word-calls = звонки

# fe8c
night-caller-word-hint-at-the-name = намекнуть на имя

# d024
night-caller-word-nuisance-desk = отдел по хулиганским звонкам

# 1366
night-caller-word-police = полиция

# 63b3
night-caller-word-the-name = имя

# eafe
night-caller-word-trace = отслеживание

# d0e8
night-caller-opening-1 = Моей маме восемьдесят один, и { $times } ей звонят и молчат. Вам видно, кто это. Мне нужно имя.

# 34d5
night-caller-opening-pass-her-on-at-once = сразу передать дальше

# 45be
night-caller-opening-pass-her-on-at-once-1 = Добрый день, { $name }. Для этого есть особый отдел, соединяю.

# f3a5
night-caller-opening-look-at-the-list-of-calls = посмотреть список звонков

# 4817
night-caller-opening-look-at-the-list-of-calls-1 = Добрый день. Могу взглянуть на список, но хочу сразу отметить, что данные третьих лиц подлежат особой защите.

# a45c
night-caller-opening-look-at-the-list-of-calls-2 = Добрый день, { $name }. В восемьдесят один год, в темноте, и молчание: сейчас же смотрю список.

# 3ef6
night-caller-opening-say-that-nothing-can-be-done = сказать, что ничего нельзя сделать

# 0582
night-caller-opening-say-that-nothing-can-be-done-1 = Добрый день. Имён мы не сообщаем.

# 756b
night-caller-nothing-at-all-1 = Значит, она так и будет лежать без сна, а у вас это так и будет на экране.

# f3a5
night-caller-nothing-at-all-look-at-the-list-of-calls = посмотреть список звонков

# 2e9f
night-caller-nothing-at-all-look-at-the-list-of-calls-1 = Не должна, а я даже не взгляну. Простите. Смотрю.

# 69de
night-caller-nothing-at-all-look-at-the-list-of-calls-2 = Могу взглянуть, если вас это успокоит.

# ddd4
night-caller-nothing-at-all-advise-her-to-unplug-it = посоветовать отключать

# c429
night-caller-nothing-at-all-advise-her-to-unplug-it-1 = Она могла бы просто выдёргивать телефон на ночь.

# f7dd
night-caller-the-name-is-there-1 = Вы видите. Я слышу, что видите. Одно слово, и всё. Никто не узнает, что это вы.

# 167f
night-caller-the-name-is-there-hint-at-it = намекнуть

# 5a58
night-caller-the-name-is-there-hint-at-it-1 = Я вам этого не говорю. Но поспрашивайте в старом городе.

# fada
night-caller-the-name-is-there-hint-at-it-2 = Между нами: { $number }, и вы этого от меня не слышали, потому что у меня тоже есть мать, и я знаю, что делать на вашем месте.

# bee0
night-caller-the-name-is-there-say-no-and-why = сказать «нет» и почему

# 8c95
night-caller-the-name-is-there-say-no-and-why-1 = Вижу, а назвать не имею права: { $law }. Здесь { $times }; этого хватит на нечто лучшее, чем имя.

# 0b53
night-caller-the-name-is-there-say-no-and-why-2 = Нет. Правило такое: { $law }.

# e3ba
night-caller-the-name-is-there-say-what-it-is-enough-for = сказать, на что этого хватит

# 6b09
night-caller-the-name-is-there-say-what-it-is-enough-for-1 = „Нет“ остаётся: { $law }. Но здесь { $times }; с этим кое-кто у нас может сделать больше, чем я.

# ef2d
night-caller-the-name-is-there-say-what-it-is-enough-for-2 = Как уже сказано, мне нельзя.

# 0a5d
night-caller-the-name-is-there-hand-her-on-with-the-list = передать вместе со списком

# 1811
night-caller-the-name-is-there-hand-her-on-with-the-list-1 = Передам вас тем, кто этим занимается.

# dc9a
night-caller-sent-back-1 = Ваш коллега спросил, сказали ли мне, что имён вы не даёте. Не сказали. И вот я снова здесь, с тем же вопросом.

# f3a5
night-caller-sent-back-look-at-the-list-of-calls = посмотреть список звонков

# 68d1
night-caller-sent-back-look-at-the-list-of-calls-1 = Этот круг — моя вина, и я прошу прощения. Надо было сначала посмотреть и сказать вам. Смотрю.

# 27db
night-caller-sent-back-look-at-the-list-of-calls-2 = Ой, они вечно так. Минутку.

# 88b5
night-caller-sent-back-try-another-colleague = попробовать другого коллегу

# c83f
night-caller-sent-back-try-another-colleague-1 = Тогда попробую там кого-нибудь другого.

# 4dd5
night-caller-and-now-1 = Лучше имени? Слушаю. Но ещё одну ночь без сна она лежать не будет.

# b818
night-caller-and-now-send-her-to-the-police = отправить её в полицию

# a278
night-caller-and-now-send-her-to-the-police-1 = За всем остальным обращайтесь в полицию. Они потом свяжутся с нами.

# 57b4
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said = передать в отдел по хулиганским звонкам, со всем сказанным

# e457
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said-1 = Одну минуту, соединяю вас.

# 8c55
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said-2 = Господин Одуйя может отследить звонки, и это имеет силу в суде. Список у него уже от меня, он знает, что я отказываю и почему. Остаюсь, пока он не ответит.

# ccb1
night-caller-and-now-say-that-it-will-stop-by-itself = сказать, что само прекратится

# a09b
night-caller-and-now-say-that-it-will-stop-by-itself-1 = Обычно таким людям это надоедает.

# eef7
night-caller-the-nuisance-desk-1 = Это господин Одуйя? Надеюсь, вы знаете, зачем я звоню.

# b66f
night-caller-the-nuisance-desk-have-it-all-told-again = заставить рассказать всё заново

# ae38
night-caller-the-nuisance-desk-have-it-all-told-again-1 = Одуйя. Нет, расскажите.

# f866
night-caller-the-nuisance-desk-set-the-trace = включить отслеживание

# 90aa
night-caller-the-nuisance-desk-set-the-trace-1 = Одуйя. Я его включил, { $trace }.

# 264c
night-caller-the-nuisance-desk-set-the-trace-2 = Одуйя. Десять минут четвёртого, одиннадцать ночей, и ваша мама сидит в постели. Отслеживание включено, { $trace }. Если ночью позвонят: пусть звонят, и ничего не записывайте. Записываем мы.

# a8ce
night-caller-reaction-1-1 = Вам же должны были рассказать. Мне сказали, что рассказали.

# 648e
night-caller-forbid-1 = Если это не тот человек, то к его двери кого-то послали мы.

# 5ec3
night-caller-forbid-2 = Кто советует ей отключить телефон, не спросил, кто ещё может позвонить старой женщине ночью.

# 9651
nineteen-euros-title = Девятнадцать евро в магазине напротив

# 82a3
nineteen-euros-fact-name = фамилия

# 0211
nineteen-euros-fact-name-record = господин Оконджо

# 1250
nineteen-euros-fact-pays = платит

# a3b1
nineteen-euros-fact-use = пользуется для

# f4d4
nineteen-euros-fact-use-truth = письма, новости и по воскресеньям дочь

# df78
nineteen-euros-fact-use-claim = письма, новости и по воскресеньям дочь

# e823
nineteen-euros-fact-smaller = поменьше

# adfd
nineteen-euros-fact-smaller-record = малая линия, двадцать четыре в месяц

# cccb
nineteen-euros-fact-saving = экономия

# e90f
nineteen-euros-fact-lasts = срок

# 90c8
nineteen-euros-fact-lasts-record = двенадцать месяцев, а потом спросим снова

# d183
nineteen-euros-word-a-lower-price = цена пониже

# 9af2
nineteen-euros-word-account = лицевой счёт

# 2216
nineteen-euros-word-discount = скидка

# 6c15
nineteen-euros-word-move-to-the-small-line = перейти на малую линию

# 3f77
nineteen-euros-word-staying = остаться

# a3b1
nineteen-euros-word-use = пользуется для

# f817
nineteen-euros-opening-1 = Доброе утро. Я плачу вам { $pays }, а через дорогу девятнадцать. Вот листовка. Скажите, почему мне не перейти через дорогу.

# f48b
nineteen-euros-opening-run-the-other-shop-down = ругать тот магазин

# 3784
nineteen-euros-opening-run-the-other-shop-down-1 = Доброе утро. За девятнадцать евро что заплатишь, то и получишь. Почитайте мелкий шрифт, если сумеете.

# e84a
nineteen-euros-opening-run-the-other-shop-down-2 = Доброе утро, { $name }. При всём уважении, дешевле это всегда только три месяца, а потом люди возвращаются к нам с кислым лицом.

# 345d
nineteen-euros-opening-open-the-account = посмотреть лицевой счёт

# 2538
nineteen-euros-opening-open-the-account-1 = Доброе утро, { $name }. Десять евро в месяц — хороший вопрос, и отвечать по памяти я не стану. Открываю ваш лицевой счёт.

# 9126
nineteen-euros-opening-open-the-account-2 = Доброе утро. С удовольствием расскажу о многочисленных преимуществах, которыми вы пользуетесь как наш клиент. Для этого открываю ваш лицевой счёт.

# a8ff
nineteen-euros-opening-let-him-go = отпустить его

# 9da7
nineteen-euros-opening-let-him-go-1 = Доброе утро. Это каждый решает сам.

# d47b
nineteen-euros-reads-the-leaflet-1 = Двенадцать месяцев, тут написано, буквами с ваш палец. Я спросил про вас, а не про них.

# 345d
nineteen-euros-reads-the-leaflet-open-the-account = посмотреть лицевой счёт

# 4b9a
nineteen-euros-reads-the-leaflet-open-the-account-1 = Ладно, посмотрим.

# 7fbb
nineteen-euros-reads-the-leaflet-open-the-account-2 = Да, а услышали про них. Простите. Значит, про нас: открываю ваш лицевой счёт.

# 97b8
nineteen-euros-reads-the-leaflet-insist-on-quality = упирать на качество

# ef36
nineteen-euros-reads-the-leaflet-insist-on-quality-1 = У нас просто сеть лучше.

# 926f
nineteen-euros-and-the-price-1 = Ну? Теперь всё перед вами. Так что с ценой?

# 7c30
nineteen-euros-and-the-price-throw-in-the-lowest-price-at-once = сразу выложить самую низкую цену

# cb2b
nineteen-euros-and-the-price-throw-in-the-lowest-price-at-once-1 = Могу сразу сбросить пять, если это поможет.

# 7b81
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses = сказать, за что цена, и спросить, чем он пользуется

# 1aa0
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses-1 = Это { $pays } за самую быструю линию, какая у нас есть. Прежде чем говорить о цене: на что вам вся эта скорость?

# afd7
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses-2 = Для чего вы ею пользуетесь?

# 8545
nineteen-euros-and-the-price-say-that-there-is-nothing-to-be-done = сказать, что ничего нельзя сделать

# fe82
nineteen-euros-and-the-price-say-that-there-is-nothing-to-be-done-1 = Цена одна для всех, у кого эта линия; я не могу снижать её тому, кто первым позвонит.

# d0d2
nineteen-euros-on-Sundays-1 = Скорость? У меня { $use }. Но я хотел бы оставить то, что есть. Шесть лет пользуюсь и знаю, где выключатель.

# 0902
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line = отказать в цене и показать линию поменьше

# 8af0
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line-1 = Шесть лет — это довод. На эту линию цены пониже у меня нет; на воскресенья хватило бы и этого: { $smaller }.

# 23bc
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line-2 = Тогда вам в любом случае больше подходит продукт поменьше, поскольку при вашем характере пользования вы не в состоянии использовать ту пропускную способность, за которую платите.

# 6c80
nineteen-euros-on-Sundays-let-him-go-on-as-he-is = оставить всё как есть

# b21f
nineteen-euros-on-Sundays-let-him-go-on-as-he-is-1 = Ну, тогда ведь всё в порядке, да? Хорошего дня.

# 841c
nineteen-euros-across-the-street-1 = Не нужна мне другая линия, мне нужна эта, и говорю второй раз: за такие деньги я перейду через дорогу. Мой шурин перешёл.

# 97bc
nineteen-euros-across-the-street-wave-him-goodbye = помахать ему вслед

# 9b9d
nineteen-euros-across-the-street-wave-him-goodbye-1 = Тогда всего вам доброго у них. Помните: предупредить надо за три месяца, и за них придётся платить.

# c3d4
nineteen-euros-across-the-street-wave-him-goodbye-2 = Если таково ваше решение, мы его уважаем.

# 846f
nineteen-euros-across-the-street-put-him-on-the-small-line = перевести его на малую линию

# 6dfa
nineteen-euros-across-the-street-put-him-on-the-small-line-1 = Давайте так: { $smaller }, попробуйте месяц; разницы вы не заметите.

# 58a5
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay = дать ему цену для тех, кто остаётся

# 1095
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay-1 = Вы это всерьёз; и в первый раз это было слышно. Тем, кто остаётся, могу снять пять в месяц: { $saving } за год, та же линия, тот же выключатель.

# a9c8
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay-2 = Ну хорошо, пять евро долой. Только шурину, пожалуйста, не говорите.

# eca4
nineteen-euros-why-only-now-1 = Значит, что-то всё-таки было. Почему же мне пришлось вам грозить?

# 8c7d
nineteen-euros-why-only-now-book-it = провести

# e562
nineteen-euros-why-only-now-book-it-1 = Потому что иначе пришли бы все. Записано.

# cd91
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts = провести и сказать, на сколько

# 65d5
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts-1 = Теперь это записано: { $lasts }. Такие предложения предназначены для клиентов, рассматривающих уход, и их наличие может меняться.

# 3192
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts-2 = Потому что мы бережём её для тех, кто уже уходит, и это не лучшая наша мысль. Записано: { $lasts }. Спасибо, что спросили дважды.

# c8ff
nineteen-euros-not-for-this-one-1 = Нет? Тогда, выходит, всё сказано?

# 0c10
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think = назвать малую линию и дать подумать

# 5e69
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think-1 = Почти. Цена на вашу линию остаётся, говорят мне. От себя могу предложить: { $smaller }, с первого числа, и обратно, когда захотите. Спасибо за шесть лет.

# c4bd
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think-2 = Есть только малая.

# aa00
nineteen-euros-not-for-this-one-agree-with-him = согласиться с ним

# 4f86
nineteen-euros-not-for-this-one-agree-with-him-1 = Похоже на то. Спасибо за звонок.

# 3253
nineteen-euros-reaction-1-1 = Вот так сразу? А за что же я шесть лет платил?

# bdf7
nineteen-euros-forbid-1 = Кого держит плата, тот в душе уже ушёл и говорит об этом на рынке.

# 2978
nineteen-euros-forbid-2 = Листовку он прочёл; не ему её надо объяснять.

# 3284
no-box-title = Возврат в хлебном пакете

# 82a3
no-box-fact-name = фамилия

# d06d
no-box-fact-name-record = госпожа Брандволд

# 39de
no-box-fact-bought = куплено

# 24ff
no-box-fact-bought-record = двадцать дней назад

# 1ee9
no-box-fact-bought-claim = недели две назад

# e29c
no-box-fact-tier = тариф

# fb14
no-box-fact-tier-record = «Портовый клуб», с весны

# 44ff
no-box-fact-window = срок возврата

# c7ac
no-box-fact-window-record = тридцать дней для членов клуба, четырнадцать для остальных

# 6f32
no-box-fact-receipt = чек

# 2550
no-box-fact-receipt-truth = на холодильнике

# 2550
no-box-fact-receipt-claim = на холодильнике

# 683b
no-box-fact-price = цена

# ebc1
no-box-fact-box-fee = за коробку

# 8d90
no-box-fact-shop = пункт

# a225
no-box-fact-shop-record = пункт на Чандлер-стрит, до шести

# d001
no-box-word-a-decision-on-the-return = решение о возврате

# a249
no-box-word-a-photograph = фотография

# 9af2
no-box-word-account = лицевой счёт

# 6f32
no-box-word-receipt = чек

# 1d63
no-box-word-refund = возврат денег

# 66bc
no-box-word-the-money-back = возврат денег

# 4821
no-box-opening-1 = Здравствуйте. Хочу вернуть роутер. Он исправен, с ним всё в порядке, просто стены у меня слишком толстые. Только вот коробка. Сын сделал из неё замок.

# 16a3
no-box-opening-go-by-the-fourteen-days = держаться четырнадцати дней

# 3d08
no-box-opening-go-by-the-fourteen-days-1 = Здравствуйте. Возврат возможен в течение четырнадцати дней, в полном комплекте и в оригинальной упаковке. Просим понять: исключений для отдельных случаев мы не делаем.

# a749
no-box-opening-go-by-the-fourteen-days-2 = Здравствуйте! Замок, какая прелесть. Но без коробки, боюсь, никак.

# 345d
no-box-opening-open-the-account = посмотреть лицевой счёт

# 5b13
no-box-opening-open-the-account-1 = Здравствуйте, { $name }. Толстая стена сильнее любого роутера, а замок при деле. Посмотрю, когда вы купили и что для вас действует.

# 25c0
no-box-opening-open-the-account-2 = Здравствуйте. Минутку.

# 8367
no-box-opening-say-yes-to-everything = на всё согласиться

# 09d4
no-box-opening-say-yes-to-everything-1 = Здравствуйте! Никаких проблем, приносите, кто-нибудь разберётся.

# 3fea
no-box-a-castle-1 = Значит, дело в картоне. Сорок девять евро за картон?

# 7826
no-box-a-castle-open-the-account-after-all = всё-таки посмотреть лицевой счёт

# 72a2
no-box-a-castle-open-the-account-after-all-1 = Могу заглянуть в ваш лицевой счёт, если хотите.

# dd4c
no-box-a-castle-open-the-account-after-all-2 = Нет. Ответ был дан вслепую, простите; сорок девять евро стоят того, чтобы посмотреть.

# 0530
no-box-a-castle-say-it-again = повторить то же самое

# a618
no-box-a-castle-say-it-again-1 = Так указано в условиях, которые вы приняли.

# c006
no-box-how-long-ago-1 = Было это, кажется, { $bought }. Уже поздно?

# 86a9
no-box-how-long-ago-tell-her-that-it-is-too-late = сказать, что поздно

# 7ce4
no-box-how-long-ago-tell-her-that-it-is-too-late-1 = Это было { $bought }, так что, к сожалению, да.

# 1baf
no-box-how-long-ago-tell-her-what-holds-for-the-club = сказать, что действует для клуба

# b877
no-box-how-long-ago-tell-her-what-holds-for-the-club-1 = Для вас нет: вы в клубе, а у клуба тридцать дней. Чек у вас сохранился?

# bcd9
no-box-how-long-ago-tell-her-what-holds-for-the-club-2 = Положено: { $window }. Чек?

# 6714
no-box-how-long-ago-tell-her-what-holds-for-the-club-3 = Действующие сроки возврата, которые зависят от тарифа, даты покупки и членства, указаны на обороте вашего договора. Чек у вас под рукой?

# 77c0
no-box-how-long-ago-ask-for-a-photograph-of-the-castle = попросить фото замка

# 0545
no-box-how-long-ago-ask-for-a-photograph-of-the-castle-1 = По времени, думаю, нормально. Можете прислать снимок устройства и чека?

# 9795
no-box-the-receipt-1 = Чек есть, он { $receipt }. Я в клубе? С каких пор я в клубе?

# 47cb
no-box-the-receipt-offer-all-of-it-but-the-box = предложить всё, кроме коробки

# a4ef
no-box-the-receipt-offer-all-of-it-but-the-box-1 = { $tier }; нам бы сказать вам об этом, а не просто прислать карточку. Вернём деньги за вычетом { $box-fee } за замок.

# 04ba
no-box-the-receipt-offer-all-of-it-but-the-box-2 = { $tier }. Упаковка вычитается.

# 118d
no-box-the-receipt-offer-all-of-it = предложить всё

# 021d
no-box-the-receipt-offer-all-of-it-1 = { $tier }. Бог с ней, с коробкой, вернём всё.

# 22a7
no-box-the-receipt-want-the-box-first = сначала потребовать коробку

# 700c
no-box-the-receipt-want-the-box-first-1 = Значит, не хватает только коробки. Когда замок падёт, напишите снова.

# 492b
no-box-in-a-bread-bag-1 = Справедливо. А как мне принести роутер без коробки? В хлебном пакете?

# 8c7d
no-box-in-a-bread-bag-book-it = провести

# 58ad
no-box-in-a-bread-bag-book-it-1 = Как вам удобно. Записано.

# 0a29
no-box-in-a-bread-bag-book-it-and-say-where-it-goes = провести и сказать, куда нести

# c297
no-box-in-a-bread-bag-book-it-and-say-where-it-goes-1 = Хлебный пакет сгодится. Записано: роутер и чек примет { $shop }; деньги будут у вас через три дня после этого.

# 7373
no-box-in-a-bread-bag-book-it-and-say-where-it-goes-2 = Возврат занесён в нашу систему под вашим номером клиента. Устройство принимает { $shop }; не забудьте блок питания, иначе его не примут.

# 6674
no-box-not-even-for-a-member-1 = Сначала я в клубе, а потом клуб говорит „нет“?

# 9b36
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule = обещать пересмотр с учётом правила

# 8edb
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule-1 = Знаю, как это выглядит. Наверху увидели двадцать дней и что коробки нет; отправлю им и тридцать дней, и завтра у вас будет ответ.

# 4042
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule-2 = Спрошу ещё раз.

# 0dd2
no-box-not-even-for-a-member-leave-it-at-no = остановиться на отказе

# 7377
no-box-not-even-for-a-member-leave-it-at-no-1 = Похоже, что так.

# 4d24
no-box-reaction-3-1 = Тогда оставьте деньги себе, а я оставлю роутер для замка. Будет рвом.

# 7f90
no-box-forbid-1 = О замке она рассказала, потому что честна. Не нам над этим смеяться.

# 1f57
no-box-forbid-2 = Последним она слышит, чего не примут, и с этим уходит домой.

# 5d47
red-lamp-title = Лампочка, цвета которой никто не знает

# 82a3
red-lamp-fact-name = фамилия

# 573d
red-lamp-fact-name-record = господин Квист

# 38a9
red-lamp-fact-line = линия

# 8570
red-lamp-fact-line-record = линия исправна до самого дома

# c98e
red-lamp-fact-lamp = лампочка

# 1b4c
red-lamp-fact-lamp-truth = оранжевая

# 324e
red-lamp-fact-lamp-claim = красная, или что там зовут красным

# e14a
red-lamp-fact-blink = мигание

# 11db
red-lamp-fact-blink-truth = мигает

# 11db
red-lamp-fact-blink-claim = мигает

# 0daf
red-lamp-fact-plug = вилка

# cd7b
red-lamp-fact-plug-truth = наполовину вынута, за аквариумом

# cd7b
red-lamp-fact-plug-claim = наполовину вынута, за аквариумом

# 716e
red-lamp-fact-wait = ожидание

# abfa
red-lamp-fact-wait-record = две минуты, пока не перестанет мигать

# f0e6
red-lamp-fact-visit = стоимость выезда

# 7420
red-lamp-word-a-technician = техник

# e14a
red-lamp-word-blink = мигание

# c98e
red-lamp-word-lamp = лампочка

# 3a01
red-lamp-word-line-back = линия работает

# 3aa8
red-lamp-word-line-test = проверка линии

# fc84
red-lamp-word-off-and-on = выключить и включить

# 0daf
red-lamp-word-plug = вилка

# d412
red-lamp-word-test-call = пробный звонок

# 463e
red-lamp-word-the-plug-in = вилка до конца

# 449b
red-lamp-word-wipe-the-box = сбросить настройки

# c341
red-lamp-opening-1 = Ни телефона, ни интернета, ничего. Я выключал и включал, дважды, сразу говорю. Лампочка { $lamp }.

# 4786
red-lamp-opening-test-the-line = проверить линию

# f37b
red-lamp-opening-test-the-line-1 = Добрый день. Пожалуйста, оставайтесь на линии, я провожу измерение, которое в зависимости от нагрузки может занять до одной минуты.

# 5911
red-lamp-opening-test-the-line-2 = Добрый день, { $name }. Уже дважды, значит, это пропустим. Меряю отсюда, докуда линия жива.

# 4caa
red-lamp-opening-have-him-switch-it-off-and-on = попросить выключить и включить

# dbfb
red-lamp-opening-have-him-switch-it-off-and-on-1 = Добрый день, { $name }. Выключите, пожалуйста, устройство и включите снова.

# 82d6
red-lamp-opening-take-red-for-red = принять красный за красный

# 70cc
red-lamp-opening-take-red-for-red-1 = Добрый день. Красная — значит, устройство сломано. Пришлю техника.

# a5f6
red-lamp-a-third-time-1 = Это будет третий раз. Я столько раз клал трубку на место, что кот ушёл из комнаты.

# aa43
red-lamp-a-third-time-insist-on-it = настаивать на этом

# 61f1
red-lamp-a-third-time-insist-on-it-1 = И всё же вынуждены просить вас сделать это ещё раз.

# 7026
red-lamp-a-third-time-hear-what-he-said-and-test-the-line = услышать, что он сказал, и проверить линию

# 0ff5
red-lamp-a-third-time-hear-what-he-said-and-test-the-line-1 = Трубку? А, понятно. Хорошо, что сказали, и простите, что не сразу дошло. Не выключайте. Меряю отсюда.

# 434f
red-lamp-a-third-time-hear-what-he-said-and-test-the-line-2 = Тогда вы вовсе не устройство выключали, а телефон.

# 903b
red-lamp-is-it-you-or-me-1 = Ну? Это у вас или у меня?

# 4916
red-lamp-is-it-you-or-me-send-a-technician = прислать техника

# 3b9b
red-lamp-is-it-you-or-me-send-a-technician-1 = У вас: { $line }. Пришлю человека; это { $visit }.

# 170f
red-lamp-is-it-you-or-me-ask-about-the-colour = спросить про цвет

# ac55
red-lamp-is-it-you-or-me-ask-about-the-colour-1 = Вижу: { $line }. Какого именно цвета лампочка?

# 0391
red-lamp-is-it-you-or-me-ask-about-the-colour-2 = По данным измерения, { $line }. Назовите, пожалуйста, какая из пяти лампочек на передней панели горит, каким цветом и горит ли она постоянно, мигает медленно или мигает быстро.

# f842
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell = спросить то, что скажет палец

# d2bf
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell-1 = Мигает?

# 09c9
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell-2 = Отсюда { $line }: значит, дело в последнем метре, и тут мне нужны ваши глаза и руки. Бог с ним, с цветом: лампочка горит ровно или мигает?

# b5bb
red-lamp-what-they-call-red-1 = Красная, говорю же. Жена говорит, оранжевая. Я разницы никогда не видел, спросите на флоте.

# 9f48
red-lamp-what-they-call-red-settle-on-red = остановиться на красном

# ca3c
red-lamp-what-they-call-red-settle-on-red-1 = Тогда скажем, красная. Это случай для техника.

# f842
red-lamp-what-they-call-red-ask-what-a-finger-can-tell = спросить то, что скажет палец

# 420a
red-lamp-what-they-call-red-ask-what-a-finger-can-tell-1 = Тогда спросим её о другом. Горит ровно или мигает?

# 1f95
red-lamp-what-they-call-red-ask-what-a-finger-can-tell-2 = А не могла бы ваша жена подойти к телефону на минутку?

# e446
red-lamp-it-blinks-1 = Погодите, очки. Так: { $blink }. Горит, не горит. Как маяк на молу.

# 43b8
red-lamp-it-blinks-have-him-follow-the-cable = попросить пройти по кабелю

# 5ea3
red-lamp-it-blinks-have-him-follow-the-cable-1 = Значит, она ищет линию и не находит. Положите руку на плоский кабель и ведите по нему до стены. Чем он заканчивается?

# ed48
red-lamp-it-blinks-have-him-follow-the-cable-2 = Проверьте кабель, пожалуйста.

# 1d62
red-lamp-it-blinks-have-him-press-the-small-button = попросить нажать маленькую кнопку

# fbb7
red-lamp-it-blinks-have-him-press-the-small-button-1 = Сзади есть маленькое отверстие. Возьмите булавку и держите десять секунд.

# 5fd9
red-lamp-all-gone-1 = Теперь вообще ничего не горит. Этого вы хотели?

# cc40
red-lamp-all-gone-say-what-happened-and-follow-the-cable = сказать, что случилось, и пройти по кабелю

# 8372
red-lamp-all-gone-say-what-happened-and-follow-the-cable-1 = Нет. Это было слишком поспешно с моей стороны, простите: теперь она запускается с нуля. Пока это идёт, ведите рукой по плоскому кабелю до стены. Чем он заканчивается?

# 56d5
red-lamp-all-gone-say-what-happened-and-follow-the-cable-2 = Это совершенно нормально. Проверьте пока кабель.

# 8426
red-lamp-all-gone-call-a-technician = вызвать техника

# bfcd
red-lamp-all-gone-call-a-technician-1 = Тогда лучше, чтобы кто-нибудь приехал. Простите.

# 41f0
red-lamp-behind-the-aquarium-1 = Он уходит за аквариум. Там вилка. Она { $plug }. Это кот. Или рыба.

# 6a9d
red-lamp-behind-the-aquarium-leave-him-to-it = оставить его с этим

# 76aa
red-lamp-behind-the-aquarium-leave-him-to-it-1 = Ну вот. Воткните её, а не поможет, позвоните ещё раз.

# 23ba
red-lamp-behind-the-aquarium-leave-him-to-it-2 = Значит, вилка. Обычно это проверяют первым делом.

# 4b9f
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him = попросить вдавить до щелчка и подождать с ним

# b98d
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him-1 = Счёт не выставим никому. Вдавите её до щелчка, скажите мне, и подождём вместе: { $wait }.

# ba54
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him-2 = Вдавите. Потом { $wait }.

# 59a9
red-lamp-it-stands-still-1 = Щёлк. И горит ровно, как порядочная лампочка. А какого она теперь цвета? Жена говорит, зелёного.

# c7b8
red-lamp-it-stands-still-ring-off = положить трубку

# 65dc
red-lamp-it-stands-still-ring-off-1 = Зелёный — верно. До свидания.

# 8a1b
red-lamp-it-stands-still-ring-his-own-line-to-be-sure = позвонить на его номер, чтобы убедиться

# 29ca
red-lamp-it-stands-still-ring-his-own-line-to-be-sure-1 = Если теперь работает, то в этом деле от меня больше ничего не требуется, желаю вам и вашей жене приятного дня.

# bdf1
red-lamp-it-stands-still-ring-his-own-line-to-be-sure-2 = Жена права, как всегда. Звоню сейчас на ваш номер; зазвонит рядом с вами — значит, всё. Спасибо, что слазили туда.

# e901
red-lamp-reaction-2-1 = Ну, выключаю. И больше не включится. И я тоже.

# ddc4
red-lamp-forbid-1 = Это стирает его настройки и ничего не чинит: дело в вилке.

# 2973
red-lamp-forbid-2 = Кто не отличает красный от оранжевого, отличит, мигает или нет.

# 1006
refused-twice-title = Отказ третьего, отказ одиннадцатого

# 82a3
refused-twice-fact-name = фамилия

# 20be
refused-twice-fact-name-record = господин Кастеллан

# cf38
refused-twice-fact-amount = сумма

# 7ad8
refused-twice-fact-letters = письма

# c6c3
refused-twice-fact-letters-record = отказ третьего, отказ одиннадцатого, теми же словами

# 1e02
refused-twice-fact-promised = обещано

# 3ebb
refused-twice-fact-recording = запись

# ddec
refused-twice-fact-recording-record = Посмотрю, что для вас можно сделать, не беспокойтесь

# 4043
refused-twice-fact-hours = вечера без связи

# 016d
refused-twice-fact-hours-record = одиннадцать вечеров без связи из тридцати

# 213e
refused-twice-fact-mediator = посредник

# 8bab
refused-twice-fact-mediator-record = посредник в портовом управлении, бесплатно

# bbfc
refused-twice-word-case = обращение

# ecc4
refused-twice-word-credit = сумма в счёт оплаты

# 213e
refused-twice-word-mediator = посредник

# 3ebb
refused-twice-word-recording = запись

# 1d63
refused-twice-word-refund = возврат денег

# a416
refused-twice-word-the-refund-as-promised = возврат, как обещано

# 804b
refused-twice-opening-1 = Кастеллан. Мне отказывают письмом, мне отказывают письмом, а ваш человек по телефону обещал мне мои { $amount }. Теперь вы. Говорите, и у меня будет полный набор.

# a7d9
refused-twice-opening-say-it = сказать это

# a4a5
refused-twice-opening-say-it-1 = Доброе утро, { $name }. Решение принято, и изменить его я не могу.

# 17a4
refused-twice-opening-say-it-2 = Доброе утро. Коллега вам этого наверняка не обещал.

# c6e1
refused-twice-opening-open-the-case = открыть обращение

# 1dfa
refused-twice-opening-open-the-case-1 = Доброе утро, { $name }. Два письма и голос, который говорил другое. Ничего не скажу, пока не прочту всё.

# ffb7
refused-twice-opening-open-the-case-2 = Доброе утро. Чтобы иметь возможность обработать ваш запрос, мне нужна минута, чтобы открыть обращение и прочесть переписку.

# 8ed1
refused-twice-opening-have-it-told-from-the-start = попросить рассказать с начала

# 79ef
refused-twice-opening-have-it-told-from-the-start-1 = Доброе утро. Тогда расскажите с самого начала, о чём речь.

# c3fc
refused-twice-complete-1 = Три. Ну вот. Печатали бы уж на конверте, бумагу сбережёте.

# 9c93
refused-twice-complete-open-the-case-after-all = всё-таки открыть обращение

# 7014
refused-twice-complete-open-the-case-after-all-1 = Могу, конечно, взглянуть на ваше обращение ещё раз, хотя ничего нового в нём найти не ожидаю.

# a8b8
refused-twice-complete-open-the-case-after-all-2 = Это было сказано раньше, чем прочтена хоть строчка. Простите. Читаю.

# 04c0
refused-twice-complete-say-it-once-more = сказать это ещё раз

# dff8
refused-twice-complete-say-it-once-more-1 = Всё остаётся как есть.

# 6dc1
refused-twice-did-he-promise-1 = Ну? Там есть, что мне обещали? Он был любезен. Он сказал это так, как говорят „да“.

# a11f
refused-twice-did-he-promise-say-that-there-is-no-such-note = сказать, что такой записи нет

# 5735
refused-twice-did-he-promise-say-that-there-is-no-such-note-1 = Записи об обещании нет. Возможно, вы его не так поняли.

# e94d
refused-twice-did-he-promise-say-that-there-is-no-such-note-2 = В записях этого нет, значит, этого не говорили.

# f927
refused-twice-did-he-promise-take-his-word-for-it = поверить ему на слово

# 9375
refused-twice-did-he-promise-take-his-word-for-it-1 = Если обещал, получите. Передам дальше.

# 9019
refused-twice-did-he-promise-listen-to-the-recording = прослушать запись

# 362e
refused-twice-did-he-promise-listen-to-the-recording-1 = Включаю.

# f7d8
refused-twice-did-he-promise-listen-to-the-recording-2 = Там не написано ни этого, ни что вы неправы. Есть запись; давайте послушаем её вместе, прежде чем говорить дальше.

# f61e
refused-twice-did-he-promise-read-the-case-at-last = прочесть наконец обращение

# 2854
refused-twice-did-he-promise-read-the-case-at-last-1 = Минуту. Сначала надо прочесть, что в нём.

# 871a
refused-twice-what-was-said-1 = „{ $recording }“. Вот! Не беспокойтесь, сказал он. Я и не беспокоился. Три недели не беспокоился.

# a7c6
refused-twice-what-was-said-weigh-the-words = взвешивать слова

# b680
refused-twice-what-was-said-weigh-the-words-1 = Строго говоря, он сказал только, что посмотрит.

# a7ec
refused-twice-what-was-said-weigh-the-words-2 = Это не обещание, и здесь вы должны со мной согласиться, поскольку посмотреть, что можно сделать, как раз и означает, что пока ничего не решено.

# e569
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line = предложить за вечера без связи

# 5668
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line-1 = Он не сказал „да“; он позволил вам так думать, а потом мы дважды послали одно и то же письмо. Это наша вина, простите. Было { $hours }. Хочу вернуть вам за них { $amount }.

# 1223
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line-2 = Было { $hours }. За это можно было бы дать вам { $amount }.

# 8773
refused-twice-what-was-said-offer-a-part-for-peaces-sake = предложить часть, ради мира

# cc0e
refused-twice-what-was-said-offer-a-part-for-peaces-sake-1 = Могу дать вам четверть, чтобы был мир.

# 5767
refused-twice-what-was-said-offer-a-part-for-peaces-sake-2 = Мне жаль, что это так прозвучало. В качестве жеста была бы четверть от этого.

# 73b7
refused-twice-and-in-writing-1 = Письменно? Два письма от вас у меня уже есть. Хочу такое, чтобы жене показать.

# 8c7d
refused-twice-and-in-writing-book-it = провести

# ff7e
refused-twice-and-in-writing-book-it-1 = Придёт само.

# 5ded
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him = провести и написать с ним третье письмо

# 323a
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him-1 = Проведено. В письме: „Вы правильно спросили. За вечера без связи возвращаем вам“, дальше сумма и моя фамилия. Жене подойдёт?

# 9d65
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him-2 = Проведено; подтверждение будет сформировано автоматически и отправлено в течение пяти–семи рабочих дней на указанный у нас адрес, если он ещё действителен.

# 379f
refused-twice-upstairs-says-no-1 = Наверху. Вот, значит, откуда третье.

# e465
refused-twice-upstairs-says-no-pass-it-on-as-it-is = передать как есть

# 1019
refused-twice-upstairs-says-no-pass-it-on-as-it-is-1 = Боюсь, что да. Больше я ничего сделать не могу.

# e9ff
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us = сказать, кто может нас поправить

# 25d6
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us-1 = Оттуда, и приукрашивать не буду. Есть { $mediator }; он может отменить наше решение. Отправляю ему запись и данные: { $hours }, так что вам останется подписать.

# 81cf
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us-2 = Есть ещё { $mediator }.

# 4acc
refused-twice-reaction-1-1 = С начала. У вас всё перед глазами, и начинается это со слова „нет“.

# 2223
refused-twice-reaction-6-1 = Теперь набор полный. Всего доброго.

# 62b2
refused-twice-forbid-1 = Он услышал то, что услышал бы каждый; запись это показывает.

# ec77
refused-twice-forbid-2 = Обещание из обещания, которого никто не давал: уже третий, кто говорит «да», не имея этого в виду.

# 60fe
night-caller-the-name-is-there-say-nothing = промолчать

# b493
night-caller-the-name-is-there-say-nothing-1 = …
