# Разговоры магазина по-русски. Над каждым текстом стоят четыре цифры оригинала.

# 803a
scenario-title = Небольшой интернет-магазин

# aa92
remedy-fee-waiver = отмена платы

# 44bd
remedy-redelivery = повторная доставка

# 1d63
remedy-refund = возврат денег

# a1a1
remedy-repair = ремонт

# 9571
remedy-replacement = замена

# e21a
remedy-spare-part = запасная часть

# 8923
remedy-voucher = ваучер

# eb52
behaviour-belittle = принижать

# f1ab
behaviour-guess = гадать

# 81c0
behaviour-reassure = успокоить

# a154
behaviour-say-what-you-do-not-know = сказать, чего вы не знаете

# f4e5
behaviour-set-a-boundary = обозначить границу

# 75ed
behaviour-threaten = угрожать

# 0b11
policy-before-they-ask = Прежде чем спросят

# 4f16
policy-drop-the-ball = Упущенное

# 8723
policy-empowered = Решаем сами

# b500
policy-empowered-with-guidelines = Решаем сами, с ориентирами

# 3e14
policy-one-more-seat = Ещё одно место

# 86ac
policy-script-only = Только по скрипту

# 21ae
policy-wow-for-some = Восторг для избранных

# 9bc1
standard-asked-afterwards = спросили потом

# a3d1
standard-asked-afterwards-why = Отправленная посылка ещё не распакована, и мало кто напишет, что опять что-то не так.

# 004b
standard-asked-afterwards-aim = Мы узнаём раньше, чем клиенту приходится об этом сказать.

# 774b
standard-asked-afterwards-how = Закрывая обращение, впишите день, когда спросите; одного вопроса достаточно.

# 450f
standard-heard-first = сначала услышать

# 5df5
standard-heard-first-why = Никто не слушает о решении, пока не знает, что его услышали.

# f318
standard-heard-first-aim = Не позже вашей второй фразы клиент слышит от вас о своей беде.

# 2f91
standard-heard-first-how = Назовите, что пошло не так, простыми словами, а не нашими; потом откройте заказ.

# 7edd
standard-left-in-writing = остаётся письменно

# bb30
standard-left-in-writing-why = Договорённое в разговоре исчезает, когда закрывают окно.

# e45c
standard-left-in-writing-aim = Клиент может посмотреть, о чём договорились, не спрашивая снова.

# b50c
standard-left-in-writing-how = Закончите одной фразой: что делаем мы, что получаете вы, в какой день.

# 15b2
standard-nobody-to-blame = никто не виноват

# 5cfc
standard-nobody-to-blame-why = Пока мы ищем виноватого, беда остаётся у клиента.

# 1e8f
standard-nobody-to-blame-aim = Ни один клиент не слышит, что виноват он, перевозчик или коллега.

# a0fb
standard-nobody-to-blame-how = Не говорите кто; скажите что и когда.

# eec0
standard-picked-up-in-time = вовремя взяли трубку

# 3e88
standard-picked-up-in-time-why = Ожидание — единственное, что клиент может измерить у нас по часам.

# d247
standard-picked-up-in-time-aim = Четверо из пяти слышат ответ раньше, чем начинают сомневаться, есть ли там кто-нибудь.

# c472
standard-picked-up-in-time-how = Второе место — туда, где звонят; письма оставьте на тихие часы.

# 507c
standard-solved-at-once = решено сразу

# 55cc
standard-solved-at-once-why = Большинство пробует один раз; многие из тех, кому приходится второй, пробуют в другом месте.

# 46ea
standard-solved-at-once-aim = Троим из четверых мы нужны только один раз.

# 6a4e
standard-solved-at-once-how = Спросите, что решило бы дело, и решите это, а не то, чего хочет бланк.

# 10f7
standard-solved-this-week = решено за неделю

# 9045
standard-solved-this-week-why = О деле, которое не закрыто, думают каждый вечер.

# bd6a
standard-solved-this-week-aim = Что не удалось решить сразу, решено до конца недели.

# f14f
standard-solved-this-week-how = Каждое утро сначала самое старое открытое дело, потом самое новое письмо.

# 0a51
standard-told-only-once = рассказано один раз

# 91f0
standard-told-only-once-why = История, рассказанная дважды, — это история, которую никто не сохранил.

# 950f
standard-told-only-once-aim = Кто возвращается, находит нас там, где мы остановились, по любому каналу.

# eafe
standard-told-only-once-how = Прочтите обращение до конца, прежде чем сказать первое слово, и начните с того, что в нём нашли.

# a113
standard-true-to-the-facts = соответствует фактам

# dbbd
standard-true-to-the-facts-why = Любезный, но неверный ответ стоит второго обращения и части нашего слова.

# 7c4d
standard-true-to-the-facts-aim = То, что мы говорим, верно и тогда, когда клиент проверит дома.

# 7913
standard-true-to-the-facts-how = Откройте запись, прежде чем ссылаться на неё; если не знаете, так и скажите.

# 2944
standard-word-kept = слово сдержано

# 0cc6
standard-word-kept-why = Обещание — это долг с датой, и книгу ведёт клиент.

# a59d
standard-word-kept-aim = Каждое обещание выполнено в свой день, кто бы его ни дал.

# 926a
standard-word-kept-how = Обещайте то, что точно выполнимо; запишите что, кому и к какому дню.

# 6a40
assembly-title = Стеллаж, который кренится

# 82a3
assembly-fact-name = фамилия

# c6fa
assembly-fact-name-record = господин Халлоран

# 683b
assembly-fact-price = цена

# f801
assembly-fact-letter = буква

# 6b23
assembly-fact-letter-truth = C

# df7e
assembly-fact-letter-claim = B

# ffce
assembly-fact-holes = отверстия

# 74c7
assembly-fact-holes-truth = влево

# 74c7
assembly-fact-holes-claim = влево

# ba60
assembly-fact-remedy = решение

# 48c8
assembly-fact-remedy-record = панель с буквой C ставится слева, отверстиями внутрь

# 3660
assembly-fact-page = страница

# 3e08
assembly-fact-page-truth = страница 6 неверна

# aad5
assembly-fact-page-record = страница 6 верна

# a5b4
assembly-word-a-fitter = сборщик

# ffce
assembly-word-holes = отверстия

# 238f
assembly-word-instructions = инструкция

# f801
assembly-word-letter = буква

# 1d63
assembly-word-refund = возврат денег

# cb82
assembly-word-stay-until-it-stands = остаться, пока не встанет

# 6e9a
assembly-opening-1 = Я всё сделал точь-в-точь по вашей инструкции, а стеллаж кренится, как пьяный. В шесть придёт тёща. Это её подарок.

# 6d57
assembly-opening-point-to-page-six = указать на страницу шесть

# 5097
assembly-opening-point-to-page-six-1 = Добрый день, { $name }. На странице 6 это показано совершенно ясно; большинство просто её пропускает.

# 587a
assembly-opening-point-to-page-six-2 = Добрый день. Это на странице 6.

# e43d
assembly-opening-open-the-instructions = открыть инструкцию

# 9bf2
assembly-opening-open-the-instructions-1 = Добрый день. Посмотрю, какая инструкция к нему относится, чтобы перед нами была одна и та же брошюра; изданий, как вы, может быть, знаете, несколько.

# 332d
assembly-opening-open-the-instructions-2 = Добрый день, { $name }. Всё по инструкции, и всё равно кренится: а до шести он должен стоять. План передо мной.

# 2187
assembly-opening-have-it-all-told-from-the-first-screw = попросить рассказать всё с первого винта

# 85b7
assembly-opening-have-it-all-told-from-the-first-screw-1 = Добрый день, { $name }. Расскажите всё, что вы делали, начиная с первого винта.

# 4375
assembly-to-the-letter-1 = Страница 6 открыта у меня на коленях. Страницу 6 я сделал дважды. Как вы думаете, чем я занят с полудня?

# e43d
assembly-to-the-letter-open-the-instructions = открыть инструкцию

# 2e4c
assembly-to-the-letter-open-the-instructions-1 = Посмотрю ещё раз.

# 8346
assembly-to-the-letter-open-the-instructions-2 = Простите. Просто девять из десяти, кто звонит нам об этом стеллаже, действительно что-то упустили на странице 6, поэтому мы спрашиваем о ней первой.

# 451a
assembly-to-the-letter-open-the-instructions-3 = Страница 6, дважды, с полудня: значит, дело не в вас. Простите. Посмотрю сам план.

# 65db
assembly-to-the-letter-send-the-film = отправить видео

# d4b6
assembly-to-the-letter-send-the-film-1 = На нашей странице есть видео, где показан каждый шаг. Посмотрите и позвоните, если не поможет.

# 7ad5
assembly-to-the-last-screw-1 = Сначала длинные винты, потом бок, потом полки, потом второй бок. А потом я убрал руки, и он накренился.

# e43d
assembly-to-the-last-screw-open-the-instructions = открыть инструкцию

# cd42
assembly-to-the-last-screw-open-the-instructions-1 = Спасибо. Сейчас сверю это с инструкцией, шаг за шагом, пожалуйста, пока ничего не меняйте.

# 657b
assembly-to-the-last-screw-open-the-instructions-2 = Значит, он стоял прямо, пока вы его держали. Сверю это с планом.

# 899e
assembly-which-panel-1 = Так в чём дело? Во мне или в стеллаже?

# 5b6a
assembly-which-panel-tell-him-straight-away-what-to-do = сразу сказать, что делать

# a9d3
assembly-which-panel-tell-him-straight-away-what-to-do-1 = Дело в брошюре, то есть в нас. Там должно стоять: { $remedy }.

# 1051
assembly-which-panel-tell-him-straight-away-what-to-do-2 = Наверное, боковая панель: { $remedy }.

# 3f60
assembly-which-panel-ask-for-the-letter-on-the-panel = спросить букву на панели

# 786c
assembly-which-panel-ask-for-the-letter-on-the-panel-1 = Ни в вас, ни в нём, думаю, а в нашей брошюре. На левой панели изнутри маленькая буква: какая?

# 0dbd
assembly-which-panel-ask-for-the-letter-on-the-panel-2 = Какую букву вы видите на панели?

# 8381
assembly-which-panel-ask-for-the-letter-on-the-panel-3 = Сейчас выясним. На каждой детали есть буква, выбитая или наклеенная, смотря по году выпуска. Какая на левой?

# ea13
assembly-which-panel-send-somebody = прислать кого-нибудь

# c43c
assembly-which-panel-send-somebody-1 = Лучше не гадать по телефону. Я пришлю вам сборщика.

# caaa
assembly-he-says-B-1 = На ней { $letter }. На жёлтой наклейке. Погодите, под наклейкой тоже что-то выбито, но я без очков.

# 6b5c
assembly-he-says-B-take-it-that-B-is-right = принять, что B верно

# a59c
assembly-he-says-B-take-it-that-B-is-right-1 = Значит, слева у вас та, что нужно, и страница 6 верна.

# 5255
assembly-he-says-B-have-him-look-where-the-holes-are = попросить посмотреть, где отверстия

# 6728
assembly-he-says-B-have-him-look-where-the-holes-are-1 = Где отверстия?

# b581
assembly-he-says-B-have-him-look-where-the-holes-are-2 = Наденьте, пожалуйста, очки, прочтите мне ещё раз, что там, и следите за тем, чтобы читать выбитое, а не наклеенное.

# bb42
assembly-he-says-B-have-him-look-where-the-holes-are-3 = Наклейка от упаковщиков, лево и право она не различает. Проверьте большим пальцем: куда смотрят отверстия?

# ad44
assembly-he-has-tried-1 = Я что-то повернул, и теперь он кренится в другую сторону.

# 5255
assembly-he-has-tried-have-him-look-where-the-holes-are = попросить посмотреть, где отверстия

# 8ea0
assembly-he-has-tried-have-him-look-where-the-holes-are-1 = Значит, что-то сдвинулось! Пойдём на ощупь: буквы обманывают, отверстия нет. Куда они смотрят?

# 5c56
assembly-he-has-tried-have-him-look-where-the-holes-are-2 = И куда отверстия смотрят теперь?

# 1f20
assembly-he-has-tried-give-up-on-it = сдаться

# 4415
assembly-he-has-tried-give-up-on-it-1 = Может, для всех будет лучше, если мы его заберём.

# e692
assembly-turned-round-1 = Они смотрят { $holes }. А должны внутрь, да? Кажется, я поставил её наоборот. Или вы.

# 521f
assembly-turned-round-let-him-get-on-with-it = оставить его одного

# 4529
assembly-turned-round-let-him-get-on-with-it-1 = Именно: { $remedy }. Вы справитесь. Хорошего дня.

# b212
assembly-turned-round-tell-him-and-stay-on-the-line = сказать и остаться на линии

# 03cd
assembly-turned-round-tell-him-and-stay-on-the-line-1 = Тогда поверните.

# 9d29
assembly-turned-round-tell-him-and-stay-on-the-line-2 = Да: { $remedy }. Четыре винта, и всё. Я останусь на линии, пока вы крутите.

# b2f1
assembly-turned-round-tell-him-and-stay-on-the-line-3 = Возможно, в этом дело, насколько отсюда можно судить. По плану: { $remedy }. Попробуйте и скажите, изменилось ли что-нибудь; если нет, придумаем что-то ещё.

# 9daf
assembly-it-stands-1 = Стоит! Как солдат. И сейчас четверть шестого.

# ba10
assembly-it-stands-say-goodbye = попрощаться

# 2ad8
assembly-it-stands-say-goodbye-1 = Прекрасно. Спасибо за терпение, и хорошего вечера вам и вашей тёще.

# f3c4
assembly-it-stands-send-the-right-page = отправить верную страницу

# 8ada
assembly-it-stands-send-the-right-page-1 = Вот видите! Я же говорю, ничего трудного. Если вы захотите оставить отзыв, могу прислать ссылку, и спасибо за звонок.

# 8407
assembly-it-stands-send-the-right-page-2 = Спасибо за умелые руки и терпение! Верная страница 6 уже в пути, с тем, что мы повернули и почему, на случай переезда.

# 8d81
assembly-it-stands-send-the-right-page-3 = Хорошо. Страница отправлена.

# c255
assembly-take-it-away-then-1 = Забрать? Она придёт в шесть! Ну, забирайте. Положу книги на пол.

# b609
assembly-take-it-away-then-take-it-back = забрать

# bcf6
assembly-take-it-away-then-take-it-back-1 = Оформлено. Перевозчик вам позвонит.

# 28b6
assembly-take-it-away-then-try-once-more = попробовать ещё раз

# 060c
assembly-take-it-away-then-try-once-more-1 = Нет. Простите, это было слишком рано. Ещё одно, большим пальцем: куда смотрят отверстия?

# aef6
assembly-take-it-away-then-try-once-more-2 = Можно сначала попробовать и что-то другое.

# a48f
assembly-still-leaning-1 = Кренится. Никто не забирает, никто не приходит поправить. Что мне сказать тёще?

# f649
assembly-still-leaning-promise-a-fitter = обещать сборщика

# 9d67
assembly-still-leaning-promise-a-fitter-1 = Простите. К вам придут и соберут.

# 66c9
assembly-still-leaning-lay-the-plan-beside-it-once-more = ещё раз сверить с планом

# d2b0
assembly-still-leaning-lay-the-plan-beside-it-once-more-1 = Ну, посмотрим.

# b5fa
assembly-still-leaning-lay-the-plan-beside-it-once-more-2 = Что мы оставили вас с этим одного и что дело от силы в одной панели. Простите. Десять минут, вы и я: план передо мной.

# e4c8
assembly-reaction-1-1 = С первого винта? У вас есть время до шести?

# 0497
assembly-reaction-3-1 = Опять страница 6! Я вам покажу страницу 6. Горит она отлично.

# 4e36
assembly-forbid-1 = Он бьётся с ним с полудня. Ему не важно, были ли невнимательны девять других.

# 6047
coupon-in-the-app-title = Шесть евро, но не на этом телефоне

# 82a3
coupon-in-the-app-fact-name = фамилия

# 4465
coupon-in-the-app-fact-name-record = госпожа Феррейра

# 5694
coupon-in-the-app-fact-code = код

# 4341
coupon-in-the-app-fact-code-record = THANKS-6

# 4341
coupon-in-the-app-fact-code-claim = THANKS-6

# 2216
coupon-in-the-app-fact-discount = скидка

# 348d
coupon-in-the-app-fact-in-app = в приложении

# fa76
coupon-in-the-app-fact-basket = корзина

# 9fe0
coupon-in-the-app-fact-basket-truth = жестяной барабан

# 9fe0
coupon-in-the-app-fact-basket-claim = жестяной барабан

# 75a3
coupon-in-the-app-fact-held-until = отложено до

# 35af
coupon-in-the-app-fact-held-until-record = полуночи

# cc5b
coupon-in-the-app-word-a-drum-put-by = отложенный барабан

# fa76
coupon-in-the-app-word-basket = корзина

# 7230
coupon-in-the-app-word-coupon = купон

# 15fe
coupon-in-the-app-word-the-coupon-in-the-app = купон в приложении

# 6eae
coupon-in-the-app-word-the-six-euros = шесть евро

# 8923
coupon-in-the-app-word-voucher = ваучер

# f4a4
coupon-in-the-app-opening-1 = Здравствуйте, я получила от вас купон в благодарность, { $code }, а приложение говорит, что такого нет. Это шутка?

# 3daa
coupon-in-the-app-opening-2 = Здравствуйте. { $code }: „неизвестный код“. Вы же сами прислали его сегодня утром! С сердечком!

# 7238
coupon-in-the-app-opening-look-the-coupon-up = проверить купон

# acdf
coupon-in-the-app-opening-look-the-coupon-up-1 = Здравствуйте! Проверьте, пожалуйста, что код введён заглавными буквами и без пробелов, что срок его не истёк и что приложение обновлено. Я проверю его у нас.

# 91be
coupon-in-the-app-opening-look-the-coupon-up-2 = Здравствуйте, { $name }. Мы благодарим вас с сердечком, а потом наше же приложение вас не узнаёт. Посмотрю, что с кодом.

# 8934
coupon-in-the-app-opening-look-the-coupon-up-3 = Здравствуйте! Смотрю.

# f64b
coupon-in-the-app-opening-send-her-to-the-site = отправить на сайт

# 743e
coupon-in-the-app-opening-send-her-to-the-site-1 = Здравствуйте, { $name }! Просто введите его на нашем сайте, там он действует.

# a6f8
coupon-in-the-app-opening-say-that-it-works-everywhere = сказать, что действует везде

# 6d27
coupon-in-the-app-opening-say-that-it-works-everywhere-1 = Здравствуйте! Он действует везде. Дело, видимо, в вашем телефоне.

# 56bc
coupon-in-the-app-opening-say-that-it-works-everywhere-2 = Здравствуйте, { $name }. В приложении должен работать, он действует везде.

# 6411
coupon-in-the-app-one-shop-or-two-1 = Но я в приложении. Это же вы его сделали. Вы что, два разных магазина?

# 593e
coupon-in-the-app-one-shop-or-two-stay-with-the-site = настаивать на сайте

# 2cdb
coupon-in-the-app-one-shop-or-two-stay-with-the-site-1 = Приложение делает другая фирма, мне жаль.

# f558
coupon-in-the-app-one-shop-or-two-stay-with-the-site-2 = Простите, на сайте это займёт минуту, а заодно посмотрите, что ещё у нас есть.

# 7238
coupon-in-the-app-one-shop-or-two-look-the-coupon-up = проверить купон

# 4f02
coupon-in-the-app-one-shop-or-two-look-the-coupon-up-1 = Могу проверить код.

# f857
coupon-in-the-app-one-shop-or-two-look-the-coupon-up-2 = Магазин один, и согласовать одно с другим — наше дело. Простите. Проверяю код.

# 5e15
coupon-in-the-app-what-the-record-says-1 = Так я получу свои шесть евро или нет?

# 9649
coupon-in-the-app-what-the-record-says-go-by-the-record = положиться на запись

# b943
coupon-in-the-app-what-the-record-says-go-by-the-record-1 = Здесь указано, что в приложении он тоже действует, значит, должен. Попробуйте ещё раз, может быть, перезагрузив телефон.

# 7de0
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for = спросить, для чего ей

# c9a7
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for-1 = Получите, и простите за хлопоты: код верный, просто приложение его ещё не выучило. Что у вас в корзине?

# 04c5
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for-2 = Что в корзине?

# da57
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here = дать ей шесть евро здесь

# 1a32
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-1 = Да. У меня написано, что код в приложении действует; у вас видно, что нет. Простите. Сниму шесть евро вручную.

# 5f9a
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-2 = Да.

# 82fb
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-3 = В качестве жеста доброй воли и без признания каких-либо обязательств мы могли бы зачислить вам стоимость купона.

# 2b8d
coupon-in-the-app-the-drum-1 = Это { $basket }, для соседского мальчика. Соседка меня возненавидит.

# da57
coupon-in-the-app-the-drum-give-her-the-six-euros-here = дать ей шесть евро здесь

# 91cc
coupon-in-the-app-the-drum-give-her-the-six-euros-here-1 = Могу зачесть в этом заказе.

# c12d
coupon-in-the-app-the-drum-give-her-the-six-euros-here-2 = Ха, ещё как! Тогда пусть хоть обойдётся вам недорого. Сниму шесть евро вручную.

# d468
coupon-in-the-app-the-drum-recommend-a-louder-one = предложить погромче

# 0151
coupon-in-the-app-the-drum-recommend-a-louder-one-1 = За двенадцать евро сверху есть с тарелкой, сейчас очень популярный!

# 8042
coupon-in-the-app-still-there-1 = О, здорово! А сколько у меня времени? Я в поезде, скоро туннель.

# 93d9
coupon-in-the-app-still-there-put-it-in-her-account = зачислить ей на счёт

# b0b7
coupon-in-the-app-still-there-put-it-in-her-account-1 = Уже там. Не торопитесь! Могу я сегодня ещё чем-нибудь помочь?

# 7aab
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long = зачислить ей на счёт и сказать, до каких пор

# bf36
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-1 = До { $held-until }.

# 4705
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-2 = Шесть евро сняты, в приложении, без кода, а корзина ждёт до { $held-until }. Туннели разрешаются. Что-нибудь ещё?

# fc32
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-3 = Сумма зачислена на ваш счёт и может быть использована при покупках в приложении; обратите внимание, что корзины хранятся только до { $held-until }. Остались вопросы? Тогда напишите нам.

# 33a1
coupon-in-the-app-somebody-was-quicker-1 = Теперь пишет „распродано“. Пока мы разговаривали! А я всего лишь хотела заплатить.

# 1a5f
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same = всё равно дать ей шесть евро

# 1362
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same-1 = С популярными вещами так бывает, их у нас, к сожалению, всегда не хватает. Шесть евро остаются на вашем счёте, до { $held-until } можно выбрать что-то другое.

# e79a
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same-2 = Пока мы исправляли собственную ошибку; простите. Шесть евро остаются на вашем счёте, в приложении и на сайте, а остальное в корзине — ваше до { $held-until }.

# 4f8a
coupon-in-the-app-somebody-was-quicker-promise-her-the-next-one = обещать ей следующий

# e121
coupon-in-the-app-somebody-was-quicker-promise-her-the-next-one-1 = Простите. Когда привезут, отложу один для вас.

# eaa7
coupon-in-the-app-six-euros-1 = Вам надо у кого-то спрашивать? Про шесть евро? Которые вы сами мне подарили?

# 98e3
coupon-in-the-app-six-euros-say-why-and-promise-it = сказать почему и обещать

# 2e5c
coupon-in-the-app-six-euros-say-why-and-promise-it-1 = Звучит нелепо, знаю. Кто-то должен своими глазами увидеть, что приложение его не берёт; я покажу и напишу вам.

# 40cb
coupon-in-the-app-six-euros-say-why-and-promise-it-2 = Мне жаль, я ничего не могу сделать.

# 4d86
coupon-in-the-app-six-euros-let-it-go = оставить так

# 5501
coupon-in-the-app-six-euros-let-it-go-1 = Знаю, но в этом отказано.

# 6ccb
coupon-in-the-app-reaction-1-1 = Забудьте. Куплю барабан у того, у кого магазин один.

# 55bb
coupon-in-the-app-forbid-1 = Дело не в её телефоне и не в другой фирме. На купоне наше имя.

# 8f3a
honest-unknown-title = А там он загорится?

# 82a3
honest-unknown-fact-name = фамилия

# 7176
honest-unknown-fact-name-record = госпожа Батист

# 082c
honest-unknown-fact-works-there = работает там

# 78af
honest-unknown-fact-sheet = паспорт изделия

# 9e95
honest-unknown-fact-sheet-record = испытано при 230 вольтах

# 5ed0
honest-unknown-fact-leaves = отъезд

# f30f
honest-unknown-fact-leaves-truth = девятого

# f30f
honest-unknown-fact-leaves-claim = девятого

# 3c48
honest-unknown-fact-back = возвращение

# 06c4
honest-unknown-fact-back-truth = тридцатого

# 06c4
honest-unknown-fact-back-claim = тридцатого

# 7a74
honest-unknown-fact-return-until = возврат до

# eb93
honest-unknown-fact-return-until-record = конца следующего месяца

# 878c
honest-unknown-fact-maker = производитель

# bf12
honest-unknown-fact-maker-record = служба производителя, каждое утро с девяти

# ee95
honest-unknown-word-an-answer = ответ

# c8b0
honest-unknown-word-an-answer-from-the-maker = ответ производителя

# e958
honest-unknown-word-an-electrician = электрик

# 3c48
honest-unknown-word-back = возвращение

# 665c
honest-unknown-word-data-sheet = технический паспорт

# ee9e
honest-unknown-word-put-it-in-her-basket = положить ей в корзину

# 991c
honest-unknown-word-say-that-we-do-not-know = сказать, что мы не знаем

# baab
honest-unknown-word-the-maker = производитель

# 837a
honest-unknown-opening-1 = Здравствуйте! Маленький ночник, лисёнок: он будет работать в Канаде? Там живёт моя внучка, хочу ей отвезти.

# 6966
honest-unknown-opening-2 = Здравствуйте, один короткий вопрос. Ночник-лисёнок можно включить в Канаде? Это для внучки, она боится темноты.

# 3543
honest-unknown-opening-say-yes = сказать «да»

# f2f9
honest-unknown-opening-say-yes-1 = Здравствуйте, { $name }! Лисёнок, который её сторожит, какая прелесть. Да, с переходником из любого аэропорта никаких хлопот не будет.

# 5ec7
honest-unknown-opening-say-yes-2 = Здравствуйте. Должен работать.

# 5dc2
honest-unknown-opening-open-the-data-sheet = открыть технический паспорт

# 0c2a
honest-unknown-opening-open-the-data-sheet-1 = Здравствуйте. Проверю.

# a88f
honest-unknown-opening-open-the-data-sheet-2 = Здравствуйте, { $name }. Ей захочется, чтобы он горел с первой же ночи. Прежде чем ответить, прочту, что о нём написано.

# 259d
honest-unknown-opening-open-the-data-sheet-3 = Здравствуйте, и спасибо за интерес к нашим товарам. Технические данные есть на странице каждого товара, но я охотно посмотрю их для вас.

# 070a
honest-unknown-opening-say-that-one-cannot-know-everything = сказать, что всего знать нельзя

# 7ffc
honest-unknown-opening-say-that-one-cannot-know-everything-1 = Здравствуйте. К сожалению, мы продаём только по Европе, так что этим не занимаемся.

# 7837
honest-unknown-what-it-says-1 = Ну что? Что там написано?

# f7ae
honest-unknown-what-it-says-guess-from-the-sheet = гадать по паспорту

# 53a9
honest-unknown-what-it-says-guess-from-the-sheet-1 = Здесь написано: „{ $sheet }“. Большинство таких ламп сейчас терпит что угодно, так что можете не сомневаться: работать будет.

# a884
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there = прочесть и сказать, чего там нет

# 6773
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-1 = Здесь написано: „{ $sheet }“, то есть Европа. О Канаде ничего нет, значит, я не знаю. Лучше скажу так, чем буду гадать.

# 142e
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-2 = Только „{ $sheet }“.

# 0c7a
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-3 = Здесь написано: „{ $sheet }“. Это не исключает другие страны, но и прямо их не включает, так что смотря как читать.

# fba5
honest-unknown-what-it-says-ask-the-maker-for-her = спросить за неё производителя

# 4694
honest-unknown-what-it-says-ask-the-maker-for-her-1 = Не написано, и я не знаю. Спрошу у производителя и напишу вам.

# 141f
honest-unknown-what-it-says-ask-the-maker-for-her-2 = Это мне ещё надо выяснить.

# 1e05
honest-unknown-how-nice-1 = Как хорошо! Значит, можно просто класть в чемодан? Это точно?

# 2403
honest-unknown-how-nice-be-sure = уверить, что да

# 6073
honest-unknown-how-nice-be-sure-1 = Совершенно точно. Счастливого пути!

# 8ba5
honest-unknown-how-nice-take-the-guess-back = взять догадку назад

# 8ce5
honest-unknown-how-nice-take-the-guess-back-1 = На сто процентов, конечно, никогда и ни в чём нельзя быть уверенным. Посмотрю, нет ли чего-нибудь письменного в подтверждение.

# 4776
honest-unknown-how-nice-take-the-guess-back-2 = Нет. Простите: это была догадка, а я не знаю. Дайте мне минуту на технический паспорт.

# e6f3
honest-unknown-so-who-does-1 = Я только хочу знать, загорится он или нет. Кто же мне это скажет?

# 8943
honest-unknown-so-who-does-send-her-away = отослать её

# 431f
honest-unknown-so-who-does-send-her-away-1 = Мне жаль. Электрик, может быть.

# 5dc2
honest-unknown-so-who-does-open-the-data-sheet = открыть технический паспорт

# cc59
honest-unknown-so-who-does-open-the-data-sheet-1 = Могу заглянуть в технический паспорт, но, как уже сказано, для заокеанских стран он не предназначен, а больше, чем там написано, у нас ничего нет.

# b893
honest-unknown-so-who-does-open-the-data-sheet-2 = Мы могли бы, и надо было попробовать. Простите. Достаю технический паспорт.

# 1247
honest-unknown-then-I-do-not-know-either-1 = Вот как. Что ж, это честно. Но мне-то от этого не легче, правда? Мы летим { $leaves }.

# 273f
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker = направить её к производителю

# fbb7
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker-1 = Вам нужен тот, кто знает, и вовремя: { $maker }. Они его и сделали.

# ab97
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker-2 = Можно спросить у производителя.

# 3230
honest-unknown-then-I-do-not-know-either-sell-it-to-her-all-the-same = всё равно продать

# 5bb3
honest-unknown-then-I-do-not-know-either-sell-it-to-her-all-the-same-1 = Понимаю. Но это хит продаж, и осталось всего четыре. Отложить вам один?

# 4462
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe = найти надёжный выход

# e024
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-1 = Когда это кончается?

# 61f6
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-2 = Это зависит от ваших планов, о которых мне известно слишком мало, чтобы что-то разумно посоветовать. Какого числа заканчивается поездка и точно ли это?

# cc9e
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-3 = Пока нет, вы правы. Давайте найдём выход, который всё равно надёжен. Когда вы возвращаетесь?

# 7078
honest-unknown-a-safe-way-1 = Дома мы будем { $back }. День рождения как раз посередине. А потом вы примете его обратно, если не загорится?

# 0bfe
honest-unknown-a-safe-way-say-yes-without-a-date = сказать «да» без даты

# 12b2
honest-unknown-a-safe-way-say-yes-without-a-date-1 = Конечно, примем. Что-нибудь ещё?

# 7860
honest-unknown-a-safe-way-tell-her-the-date = назвать ей дату

# 2c9c
honest-unknown-a-safe-way-tell-her-the-date-1 = Да, до { $return-until }.

# d771
honest-unknown-a-safe-way-tell-her-the-date-2 = Да. Итак: про Канаду спросите здесь: { $maker }. А до { $return-until } лисёнок может вернуться к нам за полную цену; всё это есть в этом сообщении. Что-нибудь ещё в дорогу?

# 3d39
honest-unknown-a-safe-way-tell-her-the-date-3 = Наши условия продажи предусматривают возврат до { $return-until }, если товар укомплектован, не повреждён и в оригинальной упаковке. На вопросы отвечает { $maker }. Могу я ещё чем-нибудь помочь?

# 85a2
honest-unknown-nobody-asked-1 = Я собираю чемодан. Вы хотели спросить у производителя про лисёнка?

# bb9b
honest-unknown-nobody-asked-say-yes-now = теперь сказать «да»

# d5a9
honest-unknown-nobody-asked-say-yes-now-1 = Простите! Да, точно работает.

# a6a4
honest-unknown-nobody-asked-ask-the-maker-there-and-then = спросить производителя сейчас же

# c289
honest-unknown-nobody-asked-ask-the-maker-there-and-then-1 = Простите за задержку; у нас было очень много работы. Если подождёте минуту, попробую кого-нибудь там застать.

# 4754
honest-unknown-nobody-asked-ask-the-maker-there-and-then-2 = Хотели, и это моё упущение. Простите. Звоню им сейчас, по другой линии, а вы пока собирайтесь.

# 60ff
honest-unknown-from-the-horses-mouth-1 = Ну что? Лисёнок едет со мной?

# a1da
honest-unknown-from-the-horses-mouth-pass-on-what-they-said = передать, что они сказали

# 22df
honest-unknown-from-the-horses-mouth-pass-on-what-they-said-1 = Говорят: с этой вилкой нет, он не загорится. Оставьте лисёнка дома, и спасибо, что спросили второй раз.

# 0d98
honest-unknown-from-the-horses-mouth-pass-on-what-they-said-2 = Нет, не работает.

# 485d
honest-unknown-reaction-3-1 = Я спросила, работает ли он, а не сколько их у вас осталось.

# a04b
honest-unknown-forbid-1 = Здесь этого не знает никто. А узнаёт ребёнок за океаном.

# cdd3
insults-title = Дважды потеряно, и крик

# 82a3
insults-fact-name = фамилия

# 9b7c
insults-fact-name-record = господин Грейди

# 3eeb
insults-fact-order = заказ

# db86
insults-fact-order-record = W-3305

# 683b
insults-fact-price = цена

# 76f7
insults-fact-lost = пропало

# 15f1
insults-fact-lost-truth = две посылки

# c451
insults-fact-lost-record = одна посылка

# 15f1
insults-fact-lost-claim = две посылки

# afd1
insults-fact-wedding = свадьба

# 8a30
insults-fact-wedding-truth = в эту субботу

# 8a30
insults-fact-wedding-claim = в эту субботу

# 49df
insults-fact-courier-day = день курьера

# e9c8
insults-fact-courier-day-record = завтра до полудня

# 3eeb
insults-word-order = заказ

# 44bd
insults-word-redelivery = повторная доставка

# 1d63
insults-word-refund = возврат денег

# e9d9
insults-word-the-answer-in-writing = письменный ответ

# 76aa
insults-opening-1 = В этой вашей дыре есть хоть один человек с мозгами? Две посылки! Вы потеряли две посылки! Моя сестра выходит замуж { $wedding }, при гирляндах, которых нет!

# c082
insults-opening-open-the-order = открыть заказ

# 405e
insults-opening-open-the-order-1 = Добрый день. Сначала успокойтесь, иначе я не смогу помочь; а потом назовите мне, медленно и по порядку, фамилию и номер.

# 0b7e
insults-opening-open-the-order-2 = Добрый день. Посмотрю.

# 372c
insults-opening-open-the-order-3 = Добрый день. Две пропавшие посылки и свадьба в темноте: тут кто угодно закричит. Открываю заказ.

# 8083
insults-opening-set-him-right-about-the-number = поправить число посылок

# 5889
insults-opening-set-him-right-about-the-number-1 = Добрый день. У меня на экране { $lost }, а не две.

# ca6d
insults-opening-have-him-begin-again = заставить его начать сначала

# 5d29
insults-opening-have-him-begin-again-1 = Добрый день. Ещё раз с начала, пожалуйста, и без крика.

# f5b7
insults-and-now-you-personally-1 = И ты тоже. Хуже тебя там никого нет, знаешь? На настоящую работу ума не хватило, вот и посадили на телефон.

# 3729
insults-and-now-you-personally-pay-him-back-in-kind = ответить ему тем же

# 97fa
insults-and-now-you-personally-pay-him-back-in-kind-1 = А вам ума не хватает с людьми разговаривать. Ещё слово, и я вешаю трубку.

# 8bdb
insults-and-now-you-personally-say-what-is-possible-and-how = сказать, что возможно и как

# 4536
insults-and-now-you-personally-say-what-is-possible-and-how-1 = Слушать подобные выражения в мои обязанности не входит, и все разговоры записываются, о чём вас предупредили в начале; но я отмечу, что вы недовольны.

# 3169
insults-and-now-you-personally-say-what-is-possible-and-how-2 = Посылки — наша вина, и я это исправлю. Но оскорблять себя при этом не позволю. Продолжим?

# cdfc
insults-and-now-you-personally-say-what-is-possible-and-how-3 = Мне очень, очень жаль, пожалуйста, не сердитесь на меня.

# b41d
insults-and-now-you-personally-swallow-it-and-go-on = проглотить и продолжать

# 9aa0
insults-and-now-you-personally-swallow-it-and-go-on-1 = Давайте я займусь вашими посылками.

# 6e72
insults-and-now-you-personally-swallow-it-and-go-on-2 = Гм.

# 3cc7
insults-quieter-1 = … Да. Да, ладно. Дело не в вас. У меня сорок гостей и сад, тёмный как погреб.

# 1385
insults-quieter-offer-the-lights-by-courier = предложить гирлянды с курьером

# 8569
insults-quieter-offer-the-lights-by-courier-1 = Спасибо.

# 0d1a
insults-quieter-offer-the-lights-by-courier-2 = Приятно, что теперь мы можем говорить как взрослые люди, { $name }. За посылки извините. Гирлянды можно отправить ещё раз.

# 68e1
insults-quieter-offer-the-lights-by-courier-3 = Спасибо, { $name }. Простите за обе. Хочу отправить гирлянды снова, и на этот раз с курьером, который звонит.

# 3135
insults-quieter-offer-the-money = предложить деньги

# 5d4b
insults-quieter-offer-the-money-1 = Спасибо, { $name }. Простите. Можете сразу получить деньги назад.

# 3b9d
insults-quieter-lecture-him = прочесть ему нотацию

# 5244
insults-quieter-lecture-him-1 = Ну вот. Видите, вежливостью добьёшься гораздо большего, может быть, запомните это на следующий раз.

# 6128
insults-louder-1 = Как хочу, так и говорю! Тупица! Слышишь? Тупица!

# 3f5f
insults-louder-draw-the-line-now = обозначить границу сейчас

# 7dc3
insults-louder-draw-the-line-now-1 = Хочу помочь вам и могу. Но не пока вы меня оскорбляете. Поговорим о гирляндах?

# 444d
insults-louder-draw-the-line-now-2 = Что, простите?

# 3765
insults-louder-end-it-and-write-to-him-with-the-answer = закончить разговор и ответить письменно

# 4d4c
insults-louder-end-it-and-write-to-him-with-the-answer-1 = Я говорю ещё раз: оскорблений не принимаю, поэтому заканчиваю разговор. Гирляндами всё равно займусь; сегодня получите ответ письменно.

# e09f
insults-louder-end-it-and-write-to-him-with-the-answer-2 = Получите письмо. До свидания.

# 41c3
insults-louder-take-it-in-silence = молча стерпеть

# ab5d
insults-louder-take-it-in-silence-1 = …

# 128c
insults-louder-put-the-receiver-down = положить трубку

# 2b68
insults-louder-put-the-receiver-down-1 = До свидания.

# 2814
insults-before-noon-1 = И когда? Только не говорите „скоро“.

# 32a2
insults-before-noon-send-it-off = отправить

# 6980
insults-before-noon-send-it-off-1 = Как только будет возможно, обещаю вам.

# aeff
insults-before-noon-send-it-off-and-name-the-hour = отправить и назвать час

# 09a3
insults-before-noon-send-it-off-and-name-the-hour-1 = По плану { $courier-day }, и курьер, как правило, надёжен, хотя по пятницам возможны задержки, смотря по пробкам и по числу адресов перед вами.

# 0482
insults-before-noon-send-it-off-and-name-the-hour-2 = Будут { $courier-day }. Даю слово.

# bcc6
insults-before-noon-send-it-off-and-name-the-hour-3 = Будут { $courier-day }. У курьера есть ваш номер, он позвонит; { $order }, сорок метров гирлянд, бесплатно. Я лично проверю, дошли ли они.

# 7494
insults-the-money-then-1 = Деньги не светят. Но давайте, поищу в хозяйственном.

# 373a
insults-the-money-then-pay-it-back = вернуть деньги

# ed25
insults-the-money-then-pay-it-back-1 = Готово.

# 9644
insults-the-money-then-pay-it-back-2 = Не светят, и мне больше хотелось бы отправить вам гирлянды. Деньги уходят прямо сейчас.

# 85f3
insults-not-even-now-1 = Нет? Я сбавил тон, и всё равно нет?

# cfff
insults-not-even-now-say-why-and-promise-an-answer-today = сказать почему и обещать ответ сегодня

# 1f4e
insults-not-even-now-say-why-and-promise-an-answer-today-1 = Сбавили, и это важно. Выше моего предела подписывает другой человек; отказ касается суммы, а не вас. Я пойду с этим снова и сегодня вам напишу.

# 7000
insults-not-even-now-say-why-and-promise-an-answer-today-2 = Мне разрешено сказать только „нет“.

# 3b2c
insults-not-even-now-shrug = пожать плечами

# 6a7b
insults-not-even-now-shrug-1 = Тихий голос — одно, а посылки — другое.

# 8f57
insults-no-letter-1 = Это снова я. Мне обещали письменный ответ. Я не кричу. Его нет.

# 1385
insults-no-letter-offer-the-lights-by-courier = предложить гирлянды с курьером

# da2d
insults-no-letter-offer-the-lights-by-courier-1 = Мне жаль. После того разговора, который у нас вчера с вами вышел, обращение отложили, пока кто-нибудь не решит, как с ним быть.

# 175e
insults-no-letter-offer-the-lights-by-courier-2 = Нет, а должен был быть. Простите, и спасибо, что позвонили снова. Давайте отправлю гирлянды с курьером.

# 3135
insults-no-letter-offer-the-money = предложить деньги

# 9d11
insults-no-letter-offer-the-money-1 = Простите. Хотите вернуть деньги?

# 90e5
insults-reaction-6-1 = Ну вешай трубку! Вешай! Через час я буду у вас под дверью!

# 86a4
insults-forbid-1 = Граница говорит, что сделаете вы. Угроза говорит, что сделают с ним.

# 5989
insults-forbid-2 = То, что вчера он кричал, не причина молчать сегодня.

# 75a6
late-fee-title = Шесть дней просрочки, раз за четыре года

# 82a3
late-fee-fact-name = фамилия

# e3a4
late-fee-fact-name-record = господин Войнар

# b80c
late-fee-fact-fee = плата

# df1d
late-fee-fact-late-by = просрочка

# e395
late-fee-fact-late-by-truth = шесть дней

# e395
late-fee-fact-late-by-record = шесть дней

# cfa6
late-fee-fact-late-by-claim = два дня

# a793
late-fee-fact-first = раньше

# 4186
late-fee-fact-first-record = ни разу до этого, за четыре года

# 8fcf
late-fee-fact-reason = причина

# 3d87
late-fee-fact-reason-truth = в больнице

# 3d87
late-fee-fact-reason-claim = в больнице

# 2499
late-fee-fact-next-due = следующий срок

# 5759
late-fee-fact-next-due-record = двадцатого числа

# 6222
late-fee-word-a-decision-on-the-fee = решение о плате

# 9af2
late-fee-word-account = лицевой счёт

# aa92
late-fee-word-fee-waiver = отмена платы

# 8fcf
late-fee-word-reason = причина

# 27c3
late-fee-word-taking-his-word = поверить на слово

# a356
late-fee-opening-1 = Добрый день. Вы хотите с меня семь пятьдесят за то, что я опоздал с оплатой на { $late-by }. Дело не в деньгах. Я никогда никому не был должен ни копейки.

# 345d
late-fee-opening-open-the-account = посмотреть лицевой счёт

# 5054
late-fee-opening-open-the-account-1 = Добрый день. Посмотрю, что можно сделать.

# cf46
late-fee-opening-open-the-account-2 = Добрый день. Плата за напоминание начисляется автоматически и указана в девятом пункте наших условий, но я, конечно, могу взглянуть.

# ae2e
late-fee-opening-open-the-account-3 = Добрый день, { $name }. И тут приходит письмо, будто вы должник! Посмотрю сам лицевой счёт.

# 4841
late-fee-opening-hold-to-the-conditions = держаться условий

# c6de
late-fee-opening-hold-to-the-conditions-1 = Добрый день, { $name }. Плата указана в условиях, и она одинакова для всех.

# 3299
late-fee-opening-hold-to-the-conditions-2 = Добрый день. Кто платит поздно, тот доплачивает.

# 351d
late-fee-not-a-penny-1 = Для всех. Понятно. Четыре года, и я — это „все“.

# 345d
late-fee-not-a-penny-open-the-account = посмотреть лицевой счёт

# fe9b
late-fee-not-a-penny-open-the-account-1 = Если вы настаиваете, я могу открыть ваш лицевой счёт и посмотреть, нет ли там чего-то, что позволило бы сделать исключение.

# be65
late-fee-not-a-penny-open-the-account-2 = Четыре года — это не „все“. Простите, сначала надо было посмотреть. Смотрю.

# 2296
late-fee-not-a-penny-stay-with-it = стоять на своём

# 1c63
late-fee-not-a-penny-stay-with-it-1 = Мне жаль, что вы недовольны.

# cdef
late-fee-how-it-came-about-1 = И что? Там написано, что я плохой плательщик?

# f8bb
late-fee-how-it-came-about-correct-the-days = поправить число дней

# 1078
late-fee-how-it-came-about-correct-the-days-1 = Здесь указано: { $late-by }, а не два.

# 9062
late-fee-how-it-came-about-correct-the-days-2 = Здесь указано: { $late-by }; но плохие плательщики выглядят иначе.

# 6c8b
late-fee-how-it-came-about-ask-how-it-happened = спросить, как это вышло

# 4137
late-fee-how-it-came-about-ask-how-it-happened-1 = Почему вышла просрочка?

# bd7d
late-fee-how-it-came-about-ask-how-it-happened-2 = Прежде чем что-то сказать, мне нужно узнать причину задержки: мы различаем причины, зависящие и не зависящие от клиента.

# cf87
late-fee-how-it-came-about-ask-how-it-happened-3 = Здесь указано: с опозданием, { $first }. У такого человека голова была занята другим. Можно спросить, чем?

# 886f
late-fee-how-it-came-about-waive-it-without-a-question = отменить без вопросов

# a216
late-fee-how-it-came-about-waive-it-without-a-question-1 = Здесь видно, что вы платите всегда. Эту плату начислила машина; я её снимаю.

# 917c
late-fee-how-it-came-about-waive-it-without-a-question-2 = Могу снять.

# d475
late-fee-six-or-two-1 = Ну, шесть. Я их не считал. Мне было что считать.

# 9824
late-fee-six-or-two-ask-what-things = спросить, что именно

# 4609
late-fee-six-or-two-ask-what-things-1 = Например?

# 2e11
late-fee-six-or-two-ask-what-things-2 = Считать их было нехорошо с моей стороны. Простите. Что случилось?

# 5a98
late-fee-six-or-two-close-the-sum = подвести черту

# 22f7
late-fee-six-or-two-close-the-sum-1 = Шесть дней есть шесть дней, мне жаль.

# aeed
late-fee-where-he-was-1 = Я лежал { $reason }. Там, знаете, забирают телефон, и очки тоже. А счёт лежал дома.

# 3ef2
late-fee-where-he-was-ask-for-a-letter-from-the-hospital = попросить справку из больницы

# 9814
late-fee-where-he-was-ask-for-a-letter-from-the-hospital-1 = Мне жаль это слышать. Если вы пришлёте справку из больницы с датами, мы сможем это рассмотреть.

# 1c72
late-fee-where-he-was-ask-for-a-letter-from-the-hospital-2 = Это очень печально, и я желаю вам скорейшего выздоровления. Но для отмены мне нужно что-нибудь письменное, иначе так мог бы сказать каждый.

# 9b7b
late-fee-where-he-was-waive-the-fee = отменить плату

# b263
late-fee-where-he-was-waive-the-fee-1 = Мне очень жаль: вы возвращаетесь оттуда, а мы не нашли ничего лучшего, чем прислать напоминание. Я вычёркиваю эту плату.

# ea76
late-fee-where-he-was-waive-the-fee-2 = В таком случае я могу в виде исключения её вычеркнуть.

# 3ed0
late-fee-where-he-was-waive-the-fee-3 = Мне жаль это слышать. Плату можно убрать.

# c987
late-fee-prove-it-1 = Вам бумаги показать? За семь пятьдесят? Может, и шрам показать?

# 9ea4
late-fee-prove-it-take-his-word = поверить ему на слово

# 1397
late-fee-prove-it-take-his-word-1 = Никаких бумаг. Простите за эту просьбу, не следовало. Вашего слова достаточно; плата снимается.

# cd47
late-fee-prove-it-take-his-word-2 = Это не потребуется. Поскольку сумма невелика, мы можем один раз обойтись без документов, которые обычно нужны.

# 1bb2
late-fee-prove-it-wait-for-the-papers = ждать бумаг

# f42b
late-fee-prove-it-wait-for-the-papers-1 = Мне жаль, таковы правила. Как только придёт справка, мы решим.

# dfd4
late-fee-struck-out-1 = Ну вот. Спасибо. А следующий счёт? Не хотелось бы попасться ещё раз.

# 1fcb
late-fee-struck-out-strike-it-out = вычеркнуть плату

# af23
late-fee-struck-out-strike-it-out-1 = Её больше нет. Дата следующего всегда напечатана сверху. Спасибо, и здоровья вам.

# 0a35
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due = вычеркнуть и назвать следующий срок

# 5406
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-1 = Её больше нет. Следующий срок — { $next-due }.

# 9d42
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-2 = Платы больше нет, и никто её не увидит. Следующий счёт — до { $next-due }; за неделю я вам напишу. Спасибо за четыре года.

# 13e4
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-3 = Плата снята. Следующий счёт оплатите, пожалуйста, не позднее { $next-due }, второй раз это будет невозможно. Спасибо за понимание.

# 3b16
late-fee-the-fee-stands-1 = Значит, остаётся. Ну что ж. Теперь я знаю, чего стоят для вас четыре года: меньше семи пятидесяти.

# f2fa
late-fee-the-fee-stands-say-why-and-promise-a-second-look = сказать почему и обещать посмотреть ещё раз

# 0ba5
late-fee-the-fee-stands-say-why-and-promise-a-second-look-1 = Могу подать ещё раз, если хотите.

# 6615
late-fee-the-fee-stands-say-why-and-promise-a-second-look-2 = Для меня они стоят больше. Руководитель смотрела на счёт, а не на четыре года; я положу перед ней и то и другое и напишу вам.

# 7bc4
late-fee-the-fee-stands-take-note-of-it = принять к сведению

# e146
late-fee-the-fee-stands-take-note-of-it-1 = Я вас понимаю и передам это дальше.

# 18d0
late-fee-reaction-1-1 = У вас там, видно, калькулятор.

# 1b0c
late-fee-reaction-3-1 = Тогда возьмите её, с моим почтением, а меня вычеркните из списка.

# f5a0
late-fee-forbid-1 = Он знает, что заплатил поздно; он говорит это первой же фразой.

# c707
late-fee-forbid-2 = Доброта с предупреждением запоминается как предупреждение.

# d99e
own-mistake-title = Фонарь на лестнице

# 82a3
own-mistake-fact-name = фамилия

# f6b9
own-mistake-fact-name-record = госпожа Оконджо

# 683b
own-mistake-fact-price = цена

# 6a7e
own-mistake-fact-cause = причина

# 1f5c
own-mistake-fact-cause-truth = она его уронила

# b995
own-mistake-fact-cause-record = неизвестна

# 7a9d
own-mistake-fact-cause-claim = я его уронила

# f526
own-mistake-fact-broken = разбито

# 956c
own-mistake-fact-broken-truth = только стекло

# 956c
own-mistake-fact-broken-claim = только стекло

# 37a6
own-mistake-fact-part = деталь

# 88e5
own-mistake-fact-part-record = маленький стеклянный плафон

# 3b45
own-mistake-fact-part-price = цена детали

# 4d85
own-mistake-fact-part-day = деталь придёт

# e21f
own-mistake-fact-part-day-record = в пятницу

# 4995
own-mistake-word-an-answer-about-the-glass = ответ насчёт стекла

# f526
own-mistake-word-broken = разбито

# 4da9
own-mistake-word-free-exchange = бесплатная замена

# 47b2
own-mistake-word-goodwill = добрая воля

# 3eeb
own-mistake-word-order = заказ

# d086
own-mistake-word-order-the-glass = заказать стекло

# d887
own-mistake-word-parts = детали

# e21a
own-mistake-word-spare-part = запасная часть

# 8923
own-mistake-word-voucher = ваучер

# dea1
own-mistake-opening-1 = Доброе утро. Скажу сразу: { $cause }. Ваш фонарь, на лестнице, в первый же вечер с гостями. Виновата только я сама.

# db04
own-mistake-opening-2 = Доброе утро. Глупая история: { $cause }, фонарь, через всю лестницу. Я только хотела спросить, можно ли что-нибудь сделать.

# c082
own-mistake-opening-open-the-order = открыть заказ

# b93a
own-mistake-opening-open-the-order-1 = Доброе утро, { $name }. И надо же, в первый вечер! Спасибо, что рассказали, как было. Посмотрю, что у нас есть.

# c978
own-mistake-opening-open-the-order-2 = Доброе утро. Назовите номер заказа, пожалуйста.

# eaee
own-mistake-opening-open-the-order-3 = Доброе утро. При поломках нам всегда важно, обращались ли с товаром согласно инструкции, так что посмотрим.

# b6dc
own-mistake-opening-say-that-breakage-is-not-covered = сказать, что бой гарантией не покрывается

# c8b4
own-mistake-opening-say-that-breakage-is-not-covered-1 = Доброе утро. Раз вы сами его уронили, требовать, к сожалению, нечего.

# 8be0
own-mistake-opening-say-that-breakage-is-not-covered-2 = Доброе утро, { $name }. Бой у покупателя гарантией не покрывается, как вы, наверное, знаете.

# 479e
own-mistake-only-asking-1 = Я ничего не требовала. Я только спросила.

# 56cc
own-mistake-only-asking-leave-it-at-that = на этом остановиться

# 55f7
own-mistake-only-asking-leave-it-at-that-1 = Значит, вышло недоразумение, прошу прощения. Хорошего дня.

# 2a26
own-mistake-only-asking-open-the-order-after-all = всё-таки открыть заказ

# 3ce4
own-mistake-only-asking-open-the-order-after-all-1 = В таком случае могу посмотреть для вас, без обязательств.

# cbad
own-mistake-only-asking-open-the-order-after-all-2 = А ответ был на то, о чём вы не спрашивали. Простите. Посмотрю, что можно.

# f922
own-mistake-what-is-left-of-it-1 = Осколки я подмела. Дочь говорит: купи просто новый и молчи.

# 5a65
own-mistake-what-is-left-of-it-sell-her-a-new-one = продать ей новый

# 8d54
own-mistake-what-is-left-of-it-sell-her-a-new-one-1 = Дочь права: фонарь есть на складе, могу прислать ссылку.

# 49dd
own-mistake-what-is-left-of-it-ask-what-broke = спросить, что разбилось

# f687
own-mistake-what-is-left-of-it-ask-what-broke-1 = Молчать пока рано. Погнут каркас или разбилось только стекло?

# d9c1
own-mistake-what-is-left-of-it-ask-what-broke-2 = Что именно повреждено?

# a1a4
own-mistake-what-is-left-of-it-ask-what-broke-3 = Осколки сохранились? Для решения нам нужно видеть осколки или хотя бы снимок осколков рядом с чем-то, по чему понятен их размер.

# cf8e
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one = добавить ей на новый

# f4ca
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one-1 = Не покупайте за полную цену. Я хочу кое-что добавить от нас.

# 16e7
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one-2 = Могу предложить треть цены следующего.

# 2104
own-mistake-the-frame-stands-1 = Это { $broken }. На остальном ни царапины, даже не верится.

# 7a27
own-mistake-the-frame-stands-look-in-the-parts-list = заглянуть в список деталей

# 9f5d
own-mistake-the-frame-stands-look-in-the-parts-list-1 = Тогда новый фонарь, может быть, и не нужен: стекло — отдельная деталь. Минутку.

# c2e0
own-mistake-the-frame-stands-look-in-the-parts-list-2 = Посмотрю, есть ли что-нибудь.

# 943c
own-mistake-the-frame-stands-guess-that-there-is-no-such-part = угадать, что такой детали нет

# 5e72
own-mistake-the-frame-stands-guess-that-there-is-no-such-part-1 = Насколько я знаю, стекло отдельно не бывает; их делают цельными.

# ef07
own-mistake-a-pity-1 = Как жаль. Целый фонарь в мусор из-за одного стекла.

# 19bd
own-mistake-a-pity-agree-that-it-is-a-pity = согласиться, что жаль

# ef90
own-mistake-a-pity-agree-that-it-is-a-pity-1 = Да, жаль, понимаю. Всё равно спасибо, что написали нам, и всего доброго.

# 57cd
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin = проверить, пока не выбросили

# d75f
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin-1 = Могу проверить.

# eea7
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin-2 = Слишком хорош, чтобы выбрасывать, да. Подождите: это было по памяти. Проверю.

# f365
own-mistake-a-little-glass-1 = Ну как? Неужели скажете, что оно есть?

# 6028
own-mistake-a-little-glass-sell-her-the-glass = продать ей стекло

# 7e97
own-mistake-a-little-glass-sell-her-the-glass-1 = Есть. Стоит { $part-price } плюс доставка, заказать можно у нас на странице в разделе „детали“.

# e865
own-mistake-a-little-glass-offer-her-the-glass-as-a-present = предложить ей стекло в подарок

# a9a3
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-1 = Есть, и по нашим правилам в случаях доброй воли, каким можно считать и этот, мне разрешено передать его бесплатно.

# c951
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-2 = Есть: { $part }. Стоит он пустяки, и мне хочется вам его подарить.

# 0050
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-3 = Есть. Бесплатно.

# 41d9
own-mistake-a-kindness-1 = Но ведь я сама виновата! Вы не обязаны.

# f51c
own-mistake-a-kindness-do-it = сделать это

# 2fcd
own-mistake-a-kindness-do-it-1 = Уже сделано.

# efbd
own-mistake-a-kindness-do-it-2 = Не обязаны. Можете рассказать об этом друзьям. Что-нибудь ещё?

# be55
own-mistake-a-kindness-do-it-and-say-when = сделать и сказать когда

# ae2c
own-mistake-a-kindness-do-it-and-say-when-1 = Обычно мы так не делаем, но раз вы были так честны, в этот раз сделаю исключение. Должно прийти { $part-day }, и, пожалуйста, обращайтесь с ним впредь аккуратнее.

# a340
own-mistake-a-kindness-do-it-and-say-when-2 = Не обязаны, тем и приятнее. Итак: одна вещь, бесплатно, у вас { $part-day }; в письме сказано, как её вставить. Что-нибудь ещё починить?

# 5ab1
own-mistake-a-kindness-do-it-and-say-when-3 = Лестница есть лестница. Значит, { $part-day }.

# eb93
own-mistake-something-towards-it-1 = Добавить на то, что я сама разбила? Что ж, это щедро.

# 93d9
own-mistake-something-towards-it-put-it-in-her-account = зачислить ей на счёт

# 713c
own-mistake-something-towards-it-put-it-in-her-account-1 = Уже на вашем счёте.

# 3360
own-mistake-something-towards-it-put-it-in-her-account-2 = Это вы поступили честно, спасибо вам. Треть цены уже на вашем счёте, на следующий фонарь или на что угодно, и срока у неё нет.

# b762
own-mistake-something-towards-it-put-it-in-her-account-3 = Пожалуйста, и спасибо. Обратите внимание: выплатить её нельзя, передать другому нельзя и сочетать с другими предложениями нельзя.

# 383c
own-mistake-not-for-free-1 = Нет-нет, конечно. Я понимаю. Не надо было и спрашивать.

# 3e69
own-mistake-not-for-free-promise-to-ask-for-her-once-more = обещать спросить ещё раз

# cfea
own-mistake-not-for-free-promise-to-ask-for-her-once-more-1 = Спрашивать можно всегда. Сегодня это больше, чем я могу дать; я подам это ещё раз, со своими доводами, и напишу вам.

# 4042
own-mistake-not-for-free-promise-to-ask-for-her-once-more-2 = Спрошу ещё раз.

# 28c6
own-mistake-not-for-free-agree-with-her = согласиться с ней

# d34f
own-mistake-not-for-free-agree-with-her-1 = Спасибо, что вы так на это смотрите.

# 14a1
own-mistake-no-word-yet-1 = Не хочу вас торопить. Но вы ведь собирались спросить про стекло?

# ec5a
own-mistake-no-word-yet-say-that-it-takes-time = сказать, что на это нужно время

# d7bb
own-mistake-no-word-yet-say-that-it-takes-time-1 = Мне жаль, такие вещи требуют времени. Когда решат, мы сообщим.

# 7a27
own-mistake-no-word-yet-look-in-the-parts-list = заглянуть в список деталей

# 3a46
own-mistake-no-word-yet-look-in-the-parts-list-1 = Должно быть, это ещё у коллег. Посмотрю, что в списке деталей.

# 6c0b
own-mistake-no-word-yet-look-in-the-parts-list-2 = И торопите. Это было за мной и так и осталось. Простите; список деталей открыт, и я от него не отойду.

# 2cdb
own-mistake-forbid-1 = Она сказала это первой. От повторения фонарь ни у кого не появится.

# e8eb
own-mistake-forbid-2 = Благодарить за то, что человек ничего не ждёт, — это способ его выпроводить.

# 44da
present-marked-delivered-title = Подарок, который есть только на странице

# 82a3
present-marked-delivered-fact-name = фамилия

# a6db
present-marked-delivered-fact-name-record = госпожа Линдквист

# 3eeb
present-marked-delivered-fact-order = заказ

# 6572
present-marked-delivered-fact-order-record = K-20418

# 683b
present-marked-delivered-fact-price = цена

# 373e
present-marked-delivered-fact-delivered = доставлено

# 2534
present-marked-delivered-fact-door = дверь

# ba47
present-marked-delivered-fact-door-truth = зелёная

# 1647
present-marked-delivered-fact-door-record = синяя

# ba47
present-marked-delivered-fact-door-claim = зелёная

# 0422
present-marked-delivered-fact-birthday = день рождения

# 873f
present-marked-delivered-fact-birthday-truth = в воскресенье

# 873f
present-marked-delivered-fact-birthday-claim = в воскресенье

# e298
present-marked-delivered-fact-new-day = новый срок

# dbe3
present-marked-delivered-fact-new-day-record = в субботу

# ee95
present-marked-delivered-word-an-answer = ответ

# 9c7b
present-marked-delivered-word-it-comes-in-time = придёт вовремя

# 3eeb
present-marked-delivered-word-order = заказ

# 7482
present-marked-delivered-word-photograph = фотография

# 44bd
present-marked-delivered-word-redelivery = повторная доставка

# 1d63
present-marked-delivered-word-refund = возврат денег

# 8593
present-marked-delivered-opening-1 = Здравствуйте. У вас на странице написано, что моего воздушного змея доставили во вторник. Не доставили. Это подарок, день рождения { $birthday }.

# 0ca3
present-marked-delivered-opening-2 = Ищу посылку со вторника, за баками, под лестницей. На странице — доставлено. Змея нет.

# 64b6
present-marked-delivered-opening-read-out-the-page = зачитать страницу

# 643a
present-marked-delivered-opening-read-out-the-page-1 = Доброе утро. По нашей странице, доставлено во вторник, и перевозчик закрыл заказ.

# abb2
present-marked-delivered-opening-read-out-the-page-2 = Написано „доставлено“, значит, доставлено.

# c082
present-marked-delivered-opening-open-the-order = открыть заказ

# 95e0
present-marked-delivered-opening-open-the-order-1 = Доброе утро, добро пожаловать в наш чат. Чтобы помочь вам как можно лучше, сначала найду ваш заказ в нашей системе.

# c880
present-marked-delivered-opening-open-the-order-2 = Доброе утро, { $name }. Подарок, который есть только на странице, — не подарок. Открываю ваш заказ.

# 6fc6
present-marked-delivered-opening-open-the-order-3 = Вы уверены, что указали верный адрес и что никто дома за неё не расписался?

# dadd
present-marked-delivered-opening-ask-for-it-from-the-beginning = расспросить с начала

# 69b8
present-marked-delivered-opening-ask-for-it-from-the-beginning-1 = Доброе утро, { $name }. Расскажите, пожалуйста, с начала, что вы заказали, когда и как?

# 3643
present-marked-delivered-said-it-already-1 = Змей. Во вторник. Всё это выше, я только что написала.

# c082
present-marked-delivered-said-it-already-open-the-order = открыть заказ

# 6451
present-marked-delivered-said-it-already-open-the-order-1 = Это нужно, к сожалению, для бланка, а бланк иначе не пускает меня дальше.

# 1539
present-marked-delivered-said-it-already-open-the-order-2 = Да, простите. Со вторника без змея: уже вижу ваш заказ.

# 1fd7
present-marked-delivered-the-birthday-1 = Ему исполняется семь, { $birthday }. Не заворачивать же ему веб-страницу.

# 5f15
present-marked-delivered-the-birthday-ask-them-to-wait-until-Monday = попросить подождать до понедельника

# 6d89
present-marked-delivered-the-birthday-ask-them-to-wait-until-Monday-1 = Посылки часто находятся через день-два. Если до понедельника не придёт, напишите нам ещё раз.

# 3f49
present-marked-delivered-the-birthday-promise-an-answer = обещать ответ

# c28d
present-marked-delivered-the-birthday-promise-an-answer-1 = Я выясню, куда он делся, и напишу вам.

# 2c1b
present-marked-delivered-the-birthday-promise-an-answer-2 = Мы разберёмся.

# 9ae2
present-marked-delivered-the-birthday-look-at-the-carriers-photograph = посмотреть фото от перевозчика

# aa17
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-1 = Доставка — это, собственно, дело перевозчика, а не наше, но могу посмотреть, что они нам прислали.

# f818
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-2 = Посмотрю, есть ли фотография.

# 3785
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-3 = Искать вашего змея — наше дело, не ваше. Смотрю, где его оставили.

# 1f16
present-marked-delivered-the-birthday-send-another-at-once = сразу отправить второго

# 8380
present-marked-delivered-the-birthday-send-another-at-once-1 = Дальше искать не нужно, это на нас: хочу отправить вам второго змея.

# 1128
present-marked-delivered-the-wrong-door-1 = Синяя дверь? У нас зелёная. Это не наш дом. Я даже не знаю, чей.

# cb10
present-marked-delivered-the-wrong-door-offer-a-second-kite = предложить второго змея

# 23f1
present-marked-delivered-the-wrong-door-offer-a-second-kite-1 = Вы были правы с самого начала, { $name }, а наша страница нет: эта { $door } дверь чужая. Простите. Хочу отправить вам второго змея.

# 5871
present-marked-delivered-the-wrong-door-offer-a-second-kite-2 = Прошу прощения за это и за возможные неудобства, которые это вам доставило. Если вас устроит, в данном случае я могу распорядиться об отправке второго.

# c59d
present-marked-delivered-the-wrong-door-offer-a-second-kite-3 = Тогда, наверное, придётся отправить второго.

# f12e
present-marked-delivered-the-wrong-door-offer-the-money-back = предложить вернуть деньги

# c166
present-marked-delivered-the-wrong-door-offer-the-money-back-1 = Простите, { $name }, насчёт двери вы были правы. Деньги можем вернуть сегодня же.

# 5fa6
present-marked-delivered-the-wrong-door-offer-the-money-back-2 = Могу вернуть деньги.

# 0455
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours = отправить к соседям

# 2194
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours-1 = У кого-то рядом с вами должна быть синяя дверь. Поспрашивайте, наверняка найдётся.

# 5fa3
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours-2 = Простите. Не могли бы вы сначала спросить у синих дверей на вашей улице?

# 2b9d
present-marked-delivered-neither-kite-nor-money-1 = Нет? Значит, ни змея, ни моих четырнадцати евро?

# c8df
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer = сказать почему и обещать ответ

# fb55
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer-1 = Этого мало, я знаю. Руководитель хочет сначала услышать перевозчика; я добьюсь ответа и сообщу вам.

# ae5c
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer-2 = Я вас понимаю, но это не в моих руках: такие решения принимают этажом выше, и я могу только спросить ещё раз и вернуться к вам.

# 24ff
present-marked-delivered-neither-kite-nor-money-leave-it-at-the-no = остановиться на отказе

# f8cf
present-marked-delivered-neither-kite-nor-money-leave-it-at-the-no-1 = Так решила руководитель.

# 2634
present-marked-delivered-out-of-patience-1 = Я терплю со вторника. А вы просите меня искать вместо вас.

# 2296
present-marked-delivered-out-of-patience-stay-with-it = стоять на своём

# c82a
present-marked-delivered-out-of-patience-stay-with-it-1 = Мне жаль, что вы так это видите, но с нашей стороны заказ закрыт.

# 36b0
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite = взять слова назад и предложить второго змея

# 3235
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite-1 = Хорошо. Раз вам это так важно, я, конечно, могу распорядиться отправить ещё одного.

# 78dd
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite-2 = Да, и простите. Искать — наше дело. Позвольте отправить вам второго змея.

# f15c
present-marked-delivered-glad-1 = Ох, слава богу. А когда он придёт?

# ef6a
present-marked-delivered-glad-send-it = отправить

# ea15
present-marked-delivered-glad-send-it-1 = Уходит сегодня вечером. Вы были очень терпеливы, и пусть у него будет чудесный день рождения. Что-нибудь ещё?

# 8596
present-marked-delivered-glad-send-it-and-say-when = отправить и сказать когда

# 6baf
present-marked-delivered-glad-send-it-and-say-when-1 = Придёт { $new-day }.

# 3daa
present-marked-delivered-glad-send-it-and-say-when-2 = Вторая посылка передана перевозчику, обычный срок — один-два рабочих дня, так что вероятнее всего { $new-day }. Что-нибудь ещё?

# 5dbb
present-marked-delivered-glad-send-it-and-say-when-3 = Второй змей уходит сегодня вечером под номером { $order } и { $new-day } будет у вас, бесплатно. Это у вас письменно. Что-нибудь ещё?

# 544d
present-marked-delivered-the-same-door-again-1 = А если и этот попадёт к синей двери?

# 297f
present-marked-delivered-the-same-door-again-swear-that-it-will-be-there = поклясться, что придёт

# 41f8
present-marked-delivered-the-same-door-again-swear-that-it-will-be-there-1 = Не попадёт. Даю слово: он будет у вас на столе вовремя.

# a28b
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when = отправить под подпись и сказать когда

# 2ad5
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when-1 = Справедливый вопрос. Этого отдадут только вам лично. Итак: второй змей, бесплатно, { $new-day }, к зелёной двери.

# 867c
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when-2 = Очень маловероятно, что это случится дважды: мы отправляем тысячи посылок в месяц, и почти ни одна не теряется. Должен прийти { $new-day }.

# 3252
present-marked-delivered-only-the-money-1 = Если больше ничего. Придётся искать змея в другом месте, день рождения { $birthday }.

# 373a
present-marked-delivered-only-the-money-pay-it-back = вернуть деньги

# 200f
present-marked-delivered-only-the-money-pay-it-back-1 = Готово. Сумма возвращается тем же путём, каким пришла, столько, сколько нужно вашему банку, и ускорить это мы не можем. Спасибо, и удачи со змеем.

# 18da
present-marked-delivered-only-the-money-pay-it-back-2 = Деньги идут на ваш счёт. Вы пришли не за этим, я знаю; спасибо за терпение.

# bb07
present-marked-delivered-still-no-answer-1 = Вы собирались сказать мне, где мой змей. Никто мне ничего не сказал.

# cb10
present-marked-delivered-still-no-answer-offer-a-second-kite = предложить второго змея

# 5167
present-marked-delivered-still-no-answer-offer-a-second-kite-1 = Простите, видимо, где-то между отделами при передаче обращения вышла ошибка. Давайте просто отправим вам другого?

# 679d
present-marked-delivered-still-no-answer-offer-a-second-kite-2 = Ни змея, ни ответа. Простите, это было за нами. Сейчас отправлю вам другого.

# dbac
present-marked-delivered-still-no-answer-promise-it-once-more = обещать ещё раз

# 56b8
present-marked-delivered-still-no-answer-promise-it-once-more-1 = Простите. Передам ещё раз, и с вами свяжутся.

# b737
present-marked-delivered-reaction-3-1 = Я знаю, что лежит у меня на пороге, спасибо.

# ba76
present-marked-delivered-reaction-4-1 = Тогда оставьте себе. Больше я у вас ничего не закажу.

# 424e
present-marked-delivered-forbid-1 = Кто бы ни оставил её у чужой двери, это сделала не клиентка.

# a791
promised-refund-title = Возврат, который кто-то обещал

# 82a3
promised-refund-fact-name = фамилия

# 0a1a
promised-refund-fact-name-record = господин Адейеми

# cf38
promised-refund-fact-amount = сумма

# 8fcf
promised-refund-fact-reason = причина

# d8a9
promised-refund-fact-reason-record = коробка вскрыта

# 1e02
promised-refund-fact-promised = обещано

# 3ebb
promised-refund-fact-recording = запись

# 0623
promised-refund-fact-recording-record = Вы получите эти девятнадцать евро в течение недели, вскрыта она или нет.

# e7ba
promised-refund-fact-pay-day = день выплаты

# fc26
promised-refund-fact-pay-day-record = четверг

# 51bc
promised-refund-word-a-decision = решение

# bbfc
promised-refund-word-case = обращение

# 3ebb
promised-refund-word-recording = запись

# 1d63
promised-refund-word-refund = возврат денег

# 8923
promised-refund-word-voucher = ваучер

# 7f76
promised-refund-opening-1 = Я отослал кофемолку, как мне велели. В субботу ваша сотрудница обещала мне деньги. Сегодня приходит письмо: отказано.

# c6e1
promised-refund-opening-open-the-case = открыть обращение

# a624
promised-refund-opening-open-the-case-1 = Добрый день, { $name }. Сначала обещание, потом отказ: неудивительно, что вы звоните. Сейчас ваше обращение будет передо мной.

# 0e30
promised-refund-opening-open-the-case-2 = Добрый день. Чтобы помочь вам, мне понадобится номер, указанный в письме; он вверху справа, под датой, и начинается с двух букв.

# 23d8
promised-refund-opening-open-the-case-3 = Добрый день, { $name }. Если в письме отказ, значит, есть причина.

# 4c18
promised-refund-opening-have-him-tell-it-again = попросить рассказать заново

# 0319
promised-refund-opening-have-him-tell-it-again-1 = Добрый день. Начнём с начала: что вы купили?

# 28eb
promised-refund-opening-send-him-to-the-returns-desk = отправить в отдел возвратов

# 00a0
promised-refund-opening-send-him-to-the-returns-desk-1 = По письму из отдела возвратов нужно писать в отдел возвратов.

# 891e
promised-refund-the-letter-1 = Там написано: { $reason }. Конечно, я её вскрыл. Как ещё узнать, что кофемолка не мелет? Я сказал это той даме, и она ответила, что это не важно.

# 8440
promised-refund-the-letter-say-that-there-is-no-note-of-it = сказать, что об этом нет записи

# 848d
promised-refund-the-letter-say-that-there-is-no-note-of-it-1 = Понимаю, но обещания в обращении я не вижу. Что не записано, того не говорили.

# 979d
promised-refund-the-letter-say-that-there-is-no-note-of-it-2 = Здесь ничего об обещании нет.

# e8bd
promised-refund-the-letter-listen-to-Saturdays-call = прослушать субботний звонок

# 4397
promised-refund-the-letter-listen-to-Saturdays-call-1 = Вы вскрыли, потому что она не молола; понятно. Наши звонки записываются. Послушаю субботу.

# 3d89
promised-refund-the-letter-listen-to-Saturdays-call-2 = Подождите минуту.

# f68b
promised-refund-the-letter-listen-to-Saturdays-call-3 = Понимаю ваши чувства. Запись покажет, кто из нас прав.

# 0c25
promised-refund-the-letter-pay-without-looking-any-further = заплатить, не проверяя дальше

# 0794
promised-refund-the-letter-pay-without-looking-any-further-1 = Я вам верю. Вы их получите.

# bf17
promised-refund-the-letter-pay-without-looking-any-further-2 = Чтобы закрыть обращение, могу вернуть.

# d270
promised-refund-are-you-calling-me-a-liar-1 = То есть я это выдумал? Ради девятнадцати евро?

# e8bd
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call = прослушать субботний звонок

# f178
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call-1 = Никто этого не говорил и не сказал бы. Я говорю лишь то, что вижу в обращении. Могу проверить звонок, если хотите.

# 0b5b
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call-2 = Нет. Простите, это так прозвучало. Вы говорите, что обещали: послушаю этот звонок.

# 1fe0
promised-refund-are-you-calling-me-a-liar-stand-by-the-note = держаться записи

# 8419
promised-refund-are-you-calling-me-a-liar-stand-by-the-note-1 = Мне жаль, но я могу исходить только из того, что здесь записано.

# e2a6
promised-refund-his-own-ears-1 = Ну? Мне приснилось?

# 3a1b
promised-refund-his-own-ears-offer-something-towards-the-next-order = предложить что-то к следующему заказу

# 03b2
promised-refund-his-own-ears-offer-something-towards-the-next-order-1 = Нет. Простите. В знак внимания могу дать половину на следующий заказ.

# 2b45
promised-refund-his-own-ears-quote-the-call-and-offer-the-money = привести звонок и предложить деньги

# 8248
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-1 = Нет. Всё там: „{ $recording }“ Это коллега забыла записать, так оно, увы, и бывает.

# 0580
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-2 = Это есть на записи, значит, могу выплатить.

# 3eda
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-3 = Нет. Я это слышу: „{ $recording }“ Мы дали слово и потеряли его. Простите; деньги ваши.

# 43fc
promised-refund-his-own-ears-promise-to-have-it-looked-at = обещать, что посмотрят

# 609a
promised-refund-his-own-ears-promise-to-have-it-looked-at-1 = Да, это там есть, простите. Я лично отнесу это руководителю и позвоню вам.

# 5529
promised-refund-his-own-ears-promise-to-have-it-looked-at-2 = Передам дальше.

# 7145
promised-refund-not-what-was-said-1 = Ваучер? Ваучера мне не обещали. Мне обещали мои деньги.

# 3135
promised-refund-not-what-was-said-offer-the-money = предложить деньги

# 254c
promised-refund-not-what-was-said-offer-the-money-1 = Так и было, и деньги вы получите. Простите, что пришлось просить.

# 2906
promised-refund-not-what-was-said-offer-the-money-2 = Ну ладно, тогда деньги, хотя большинство клиентов на вашем месте рады и ваучеру.

# 74da
promised-refund-not-what-was-said-stay-with-the-voucher = остаться при ваучере

# 31ef
promised-refund-not-what-was-said-stay-with-the-voucher-1 = Ваучер — это больше, чем получает большинство.

# f95c
promised-refund-second-refusal-1 = Значит, вы второй раз говорите „нет“ тому, чему сказали „да“. Есть там кто-нибудь, чьё слово чего-то стоит?

# 1ea9
promised-refund-second-refusal-take-it-to-the-end = довести до конца

# bf2f
promised-refund-second-refusal-take-it-to-the-end-1 = Простите. Посмотрю, можно ли с учётом обстоятельств всё же что-то сделать, хотя пока ничего обещать не могу.

# a712
promised-refund-second-refusal-take-it-to-the-end-2 = Моё, с этой минуты. Простите за оба раза. Я запрашиваю ваши деньги сейчас, пока вы на линии.

# b6ab
promised-refund-second-refusal-close-the-case = закрыть обращение

# 0242
promised-refund-second-refusal-close-the-case-1 = Мне жаль. Решение окончательное.

# bc6a
promised-refund-overruled-1 = Вы слышите это своими ушами, и всё равно нет?

# d206
promised-refund-overruled-say-why-and-promise-a-decision = сказать почему и обещать решение

# 861c
promised-refund-overruled-say-why-and-promise-a-decision-1 = Я правда понимаю. Выплата вопреки тексту письма требует второй подписи, а у меня её нет, так уж у нас заведено. Мы свяжемся с вами.

# eb1b
promised-refund-overruled-say-why-and-promise-a-decision-2 = Это тяжело слышать, знаю. Руководитель ещё не слышала звонка. Я дам ей послушать и позвоню вам.

# 7091
promised-refund-overruled-leave-it-there = оставить как есть

# b7f0
promised-refund-overruled-leave-it-there-1 = Понимаю, но сегодня больше ничего сделать не могу.

# 6712
promised-refund-the-money-1 = И на этот раз придут? Эту фразу я уже слышал.

# 3d9b
promised-refund-the-money-pay-it-and-say-when = выплатить и сказать когда

# 98a0
promised-refund-the-money-pay-it-and-say-when-1 = Придут.

# 8f67
promised-refund-the-money-pay-it-and-say-when-2 = Отправлено: { $amount }, на вашем счёте в этот { $pay-day }, и это записано в обращении, под моим именем. Спасибо, что не махнули на нас рукой.

# c57d
promised-refund-the-money-pay-it-and-say-when-3 = Выплата запущена, и спасибо за терпение; когда вы её увидите, зависит от банка, от выходных и от того, как они проводят платежи.

# 0018
promised-refund-the-money-pay-it = выплатить

# 5581
promised-refund-the-money-pay-it-1 = Да, сделано. Спасибо за звонок.

# 8cb8
promised-refund-promised-twice-1 = Не знаю, помните ли вы меня. Я тот, с кофемолкой, которому вы всё что-то обещаете.

# 0211
promised-refund-promised-twice-pay-it-now = выплатить сейчас

# 79b1
promised-refund-promised-twice-pay-it-now-1 = Простите, что так долго. На прошлой неделе тут было много всего, сами понимаете, и кое-что осталось лежать.

# c474
promised-refund-promised-twice-pay-it-now-2 = Два лишних раза. Простите, и ничего не обещаю: выплачиваю, сейчас.

# 0f39
promised-refund-promised-twice-promise-a-third-time = обещать в третий раз

# 4c93
promised-refund-promised-twice-promise-a-third-time-1 = Простите. Обещаю, на этой неделе у вас будет ответ.

# 4416
promised-refund-reaction-1-1 = Опять? Я это рассказал уже троим из вас.

# 4e9e
promised-refund-reaction-4-1 = Всего хорошего. Мой банк разберётся, а соседи об этом узнают.

# df85
promised-refund-forbid-1 = Для него нет ни коллег, ни других отделов: есть один магазин, и он дал слово.

# 9917
wound-up-radio-title = Отвёртка уже у него в руке

# 82a3
wound-up-radio-fact-name = фамилия

# a3f2
wound-up-radio-fact-name-record = господин Торсен

# 3eeb
wound-up-radio-fact-order = заказ

# 047c
wound-up-radio-fact-order-record = R-0916

# 622a
wound-up-radio-fact-spring = пружина

# e861
wound-up-radio-fact-spring-truth = на взводе

# e861
wound-up-radio-fact-spring-record = на взводе

# dd29
wound-up-radio-fact-sound = звук

# ab74
wound-up-radio-fact-sound-truth = Два щелчка, а потом ничего

# ab74
wound-up-radio-fact-sound-claim = Два щелчка, а потом ничего

# f1c5
wound-up-radio-fact-fault = неисправность

# 4ea5
wound-up-radio-fact-fault-record = партия со слабой защёлкой

# 9f82
wound-up-radio-fact-cost = стоимость

# 3b20
wound-up-radio-fact-back-by = вернётся

# 76e3
wound-up-radio-fact-back-by-record = послезавтра

# b43d
wound-up-radio-word-a-decision-on-the-repair = решение о ремонте

# a45c
wound-up-radio-word-explain-the-screws = объяснить про винты

# 8778
wound-up-radio-word-opening-it = вскрытие

# 3eeb
wound-up-radio-word-order = заказ

# a1a1
wound-up-radio-word-repair = ремонт

# dd29
wound-up-radio-word-sound = звук

# ee51
wound-up-radio-word-workshop = мастерская

# 6b18
wound-up-radio-word-workshop-notes = записи мастерской

# 3f30
wound-up-radio-opening-1 = Здравствуйте, короткий вопрос. Заводное радио замолчало, оно у меня на верстаке, отвёртка в руке. Четыре винта: с какого начать?

# c082
wound-up-radio-opening-open-the-order = открыть заказ

# 3c7c
wound-up-radio-opening-open-the-order-1 = Здравствуйте, { $name }. Минутку, посмотрю, какое у вас.

# f202
wound-up-radio-opening-tell-him-which-screw = сказать, какой винт

# 4395
wound-up-radio-opening-tell-him-which-screw-1 = Здравствуйте, { $name }. Обычно начинают с нижних и идут крест-накрест, но я не из мастерской.

# bee0
wound-up-radio-opening-say-no-and-why = сказать «нет» и почему

# 9649
wound-up-radio-opening-say-no-and-why-1 = Здравствуйте. Вскрытие прибора не допускается и ведёт к утрате прав по гарантии, см. последнюю страницу брошюры.

# 53f1
wound-up-radio-opening-say-no-and-why-2 = Здравствуйте, { $name }. Ни с какого, прошу вас: внутри пружина, { $spring }, и бьёт в лицо. Положите отвёртку, заиграет и так.

# e50b
wound-up-radio-opening-say-no-and-why-3 = Здравствуйте. Не вскрывайте его, пожалуйста.

# e706
wound-up-radio-opening-put-him-through-at-once = сразу переключить

# c20b
wound-up-radio-opening-put-him-through-at-once-1 = Здравствуйте. В радио я не разбираюсь, переключаю вас.

# 89cc
wound-up-radio-screwdriver-in-hand-1 = Я в жизни и не такое чинил. Так что мне с ним делать? Вечером матч, хочу послушать.

# 4994
wound-up-radio-screwdriver-in-hand-have-him-send-it-in = велеть прислать

# c662
wound-up-radio-screwdriver-in-hand-have-him-send-it-in-1 = Понимаю. Напишите { $order } на посылке, пришлите радио с описанием неисправности и рассчитывайте на четыре недели.

# 0078
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut = сказать теперь, что вскрывать нельзя

# 79f9
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut-1 = Не сомневаюсь. Но не это: пружина в нём { $spring } и бьёт в глаза. Положите, пожалуйста, отвёртку.

# 26c9
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut-2 = Вынуждены просить вас не вскрывать его.

# e38c
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop = передать его мастерской

# d0eb
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-1 = Минутку, соединяю.

# ffc8
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-2 = Верю вам; но здесь нужен особый ключ. Он есть у госпожи Абары в мастерской, и я сейчас всё ей расскажу, чтобы вам не пришлось.

# 06d9
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-3 = За технические вопросы отвечает мастерская, а не мы на первой линии, так что лучше расскажите им, в чём дело.

# efe3
wound-up-radio-it-went-off-1 = Ой! Выстрелила! Мимо уха пролетела. Кусок торчит в абажуре.

# b86f
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over = спросить, цел ли он, и передать

# 8d54
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over-1 = Вы не ранены? Нельзя было мне этого говорить. Простите. Ничего не трогайте; подключается мастерская, я остаюсь на линии, пока не ответят.

# 6026
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over-2 = Да, это пружина. О ней, кстати, сказано в брошюре, на последней странице, красным. Соединю вас с мастерской.

# 5541
wound-up-radio-it-went-off-be-glad-that-it-was-only-the-ear = порадоваться, что только ухо

# 18c3
wound-up-radio-it-went-off-be-glad-that-it-was-only-the-ear-1 = Тогда это теперь дело мастерской. Пришлите, пожалуйста, детали.

# 0b22
wound-up-radio-screwdriver-in-the-workshop-1 = Это мастерская? Мне ничего не сказали. Четыре винта, радио: с какого начинать?

# bee0
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why = сказать «нет» и почему

# efd2
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why-1 = Ни с какого, а то получите в лицо.

# ca74
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why-2 = Простите, что никто не сказал: ни с какого. Пружина { $spring } и бьёт того, кто вскрывает. Положите отвёртку.

# 4ec1
wound-up-radio-screwdriver-in-the-workshop-ask-who-he-is-and-what-it-is-about = спросить, кто он и в чём дело

# a394
wound-up-radio-screwdriver-in-the-workshop-ask-who-he-is-and-what-it-is-about-1 = Простите, с кем говорю и по какому вопросу?

# 16fd
wound-up-radio-the-workshop-1 = Ну вот, сижу сложа руки. Теперь вы.

# b66f
wound-up-radio-the-workshop-have-it-all-told-again = заставить рассказать всё заново

# f74b
wound-up-radio-the-workshop-have-it-all-told-again-1 = Спасибо за ожидание. Опишите, пожалуйста, с начала, что вы делали с прибором и когда неисправность появилась впервые.

# 8f64
wound-up-radio-the-workshop-begin-where-the-front-left-off = начать с того места, где остановились

# 8e29
wound-up-radio-the-workshop-begin-where-the-front-left-off-1 = Мастерская.

# 2727
wound-up-radio-the-workshop-begin-where-the-front-left-off-2 = Абара, мастерская. Спасибо, что не стали вскрывать. Заводное радио, молчит с сегодняшнего дня: записи передо мной.

# 6c1c
wound-up-radio-the-workshop-begin-where-the-front-left-off-3 = Мастерская, Абара. Вижу, что речь о радио; с ними сначала надо посмотреть, правильно ли их заводили, многие крутят не в ту сторону.

# 4221
wound-up-radio-what-it-does-1 = Тогда скажите, что с ним, не вскрывая.

# 3dad
wound-up-radio-what-it-does-name-a-fault = назвать неисправность

# 3570
wound-up-radio-what-it-does-name-a-fault-1 = Отсюда? Наверное, износилось. С ними со всеми так.

# a0d2
wound-up-radio-what-it-does-ask-for-the-sound-of-it = попросить послушать

# c243
wound-up-radio-what-it-does-ask-for-the-sound-of-it-1 = Отсюда мне, конечно, ничего не слышно, и для надёжного вывода оно должно лежать у меня на столе. Какие звуки оно издаёт?

# e985
wound-up-radio-what-it-does-ask-for-the-sound-of-it-2 = На слух: заведите один раз и поднесите к трубке. Если это то, что я думаю, виноваты мы, а не радио.

# 503b
wound-up-radio-worn-out-1 = Износилось, значит. А вы его даже не послушали.

# 8ad3
wound-up-radio-worn-out-leave-it-at-worn-out = стоять на износе

# 00ed
wound-up-radio-worn-out-leave-it-at-worn-out-1 = Мне жаль, но после стольких лет в мастерской это знаешь. Новое стоит немногим дороже.

# a0d2
wound-up-radio-worn-out-ask-for-the-sound-of-it = попросить послушать

# e7c5
wound-up-radio-worn-out-ask-for-the-sound-of-it-1 = Нет, а с этого и надо было начать. Простите. Заведите один раз и поднесите к трубке.

# bece
wound-up-radio-worn-out-ask-for-the-sound-of-it-2 = Тогда дайте послушать.

# d5cf
wound-up-radio-two-clicks-1 = Вот. { $sound }. Будто головой качает.

# c012
wound-up-radio-two-clicks-offer-to-repair-it = предложить починить

# 8a65
wound-up-radio-two-clicks-offer-to-repair-it-1 = Это защёлка. Могу вам починить.

# af39
wound-up-radio-two-clicks-offer-to-repair-it-2 = Извините, это изнашиваемая деталь, и как таковая она не покрывается, но в данном случае что-нибудь можно было бы сделать.

# 24dc
wound-up-radio-two-clicks-offer-to-repair-it-3 = Два щелчка: защёлка. Мы продали вам слабую, простите. Хочу забрать его и починить за наш счёт.

# 3c30
wound-up-radio-two-clicks-explain-how-catches-age = объяснить, как стареют защёлки

# 7953
wound-up-radio-two-clicks-explain-how-catches-age-1 = Это защёлка. Через год-два это нормально, мне жаль.

# 5007
wound-up-radio-and-the-match-1 = А матч? Он сегодня вечером.

# c647
wound-up-radio-and-the-match-have-it-fetched = оформить вывоз

# 0d68
wound-up-radio-and-the-match-have-it-fetched-1 = Матч, боюсь, придётся слушать где-нибудь ещё. Остальное всё оформлено. Что-нибудь ещё?

# 618e
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back = оформить вывоз и сказать, когда вернётся

# bc01
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-1 = На матч понадобится радио соседа, мне жаль. Остальное: это { $fault }; сегодня заберём, починим бесплатно, { $back-by } будет у вас. Что-нибудь ещё?

# 68f3
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-2 = Должно вернуться { $back-by }, если курьер приедет сегодня, не найдётся других неисправностей и деталь есть на складе; это { $fault }. Хотели узнать что-нибудь ещё или это всё?

# 09d4
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-3 = Это { $fault }. Вернётся { $back-by }.

# be52
wound-up-radio-a-batch-of-them-1 = Слабая защёлка, сами сказали, и чинить не будете?

# 33e4
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision = сказать почему и обещать решение

# 34f9
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision-1 = Сама сказала и от слов не отказываюсь. Но деньги на это не мои; понесу два щелчка и записи наверх и позвоню вам.

# d938
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision-2 = Это решаю не я.

# 7e05
wound-up-radio-a-batch-of-them-go-by-the-no = держаться отказа

# abae
wound-up-radio-a-batch-of-them-go-by-the-no-1 = Понимаю вас, но так решили.

# 4930
wound-up-radio-no-call-1 = Вы собирались позвонить мне насчёт слабой защёлки. Радио молчит, и вы тоже.

# bf77
wound-up-radio-no-call-open-the-notes = открыть записи

# 6cc2
wound-up-radio-no-call-open-the-notes-1 = Да, и не позвонили. Простите. Записи передо мной. Заведите ещё раз, чтобы никто не сказал, что этого не слышали.

# d125
wound-up-radio-no-call-open-the-notes-2 = Минуту, мне надо сначала найти записи. За это время что-то изменилось или всё как было?

# dbac
wound-up-radio-no-call-promise-it-once-more = обещать ещё раз

# 5c3a
wound-up-radio-no-call-promise-it-once-more-1 = Простите, дело всё ещё наверху. Позвоню, когда спустят.

# 282f
wound-up-radio-reaction-1-1 = Я всё это уже говорил. Вы между собой не разговариваете?

# 7cfa
wound-up-radio-forbid-1 = Мы знаем, что пружина бьёт. Никто не должен узнавать это за своим верстаком.

# 7a3d
wound-up-radio-forbid-2 = Ему нужна причина положить отвёртку, а не параграф.

# 1456
wrong-item-title = Шесть стаканов и ни одной лампы

# 82a3
wrong-item-fact-name = фамилия

# 20be
wrong-item-fact-name-record = господин Кастеллан

# 3eeb
wrong-item-fact-order = заказ

# 16d3
wrong-item-fact-order-record = L-7731

# 683b
wrong-item-fact-price = цена

# 88cb
wrong-item-fact-packed = упаковано

# dbd0
wrong-item-fact-packed-truth = шесть стаканов

# 2308
wrong-item-fact-packed-record = одна лампа для чтения

# dbd0
wrong-item-fact-packed-claim = шесть стаканов

# 1aca
wrong-item-fact-label = этикетка

# ecc5
wrong-item-fact-label-truth = L-7713

# ecc5
wrong-item-fact-label-claim = L-7713

# e298
wrong-item-fact-new-day = новый срок

# c0a6
wrong-item-fact-new-day-record = в среду

# e70e
wrong-item-fact-pick-up = вывоз

# 2c04
wrong-item-fact-pick-up-record = в четверг, с четырёх до восьми

# d184
wrong-item-word-fetch-the-tumblers = забрать стаканы

# b60d
wrong-item-word-fetching-it = вывоз из дома

# 1aca
wrong-item-word-label = этикетка

# 3eeb
wrong-item-word-order = заказ

# 1d63
wrong-item-word-refund = возврат денег

# 9571
wrong-item-word-replacement = замена

# 27c3
wrong-item-word-taking-his-word = поверить на слово

# 9e46
wrong-item-word-the-lamps-day = день доставки лампы

# e021
wrong-item-opening-1 = Здравствуйте. Я заказал лампу для чтения. А распаковал сейчас { $packed }. Очень милые, но читать при них я не могу.

# ec92
wrong-item-opening-2 = Здравствуйте, вопрос: { $packed } — а где там выключатель? Потому что вместо моей лампы пришло это.

# c082
wrong-item-opening-open-the-order = открыть заказ

# 01f7
wrong-item-opening-open-the-order-1 = Здравствуйте, спасибо, что обратились к нам. Чтобы обработать ваш запрос, мне нужно сначала найти заказ; это может занять некоторое время.

# d4e8
wrong-item-opening-open-the-order-2 = Здравствуйте, { $name }. Вечером хотели читать, а в коробке стаканы. Посмотрю, как так вышло.

# ca9f
wrong-item-opening-open-the-order-3 = Здравствуйте, { $name }. А вы не положили в корзину что-то не то?

# 9504
wrong-item-opening-send-the-returns-form = отправить бланк возврата

# 2eaf
wrong-item-opening-send-the-returns-form-1 = Здравствуйте. Распечатайте, пожалуйста, бланк возврата, отметьте „другое“ и вложите к товару.

# f6bf
wrong-item-opening-ask-what-happened = спросить, что случилось

# 35cc
wrong-item-opening-ask-what-happened-1 = Здравствуйте, { $name }. Опишите, пожалуйста, что именно вы заказали и что именно получили.

# 0ff4
wrong-item-a-form-1 = У меня нет принтера. У меня шесть стаканов и ни одного принтера. Мне что, купить одно, чтобы избавиться от другого?

# 64d9
wrong-item-a-form-insist-on-the-form = настаивать на бланке

# b99a
wrong-item-a-form-insist-on-the-form-1 = Мне жаль, но без бланка мы не можем это принять.

# a7e4
wrong-item-a-form-insist-on-the-form-2 = Принтер есть во многих библиотеках.

# c082
wrong-item-a-form-open-the-order = открыть заказ

# c759
wrong-item-a-form-open-the-order-1 = Посмотрю, можно ли иначе.

# c177
wrong-item-a-form-open-the-order-2 = Забудьте о бланке, и простите за него. Упаковали мы, исправим тоже мы. Открываю заказ.

# f9dc
wrong-item-but-the-order-says-lamp-1 = И что написано у вас?

# f4a0
wrong-item-but-the-order-says-lamp-say-what-was-packed = сказать, что упаковано

# 969c
wrong-item-but-the-order-says-lamp-say-what-was-packed-1 = У нас значится: { $packed }. Это и ушло со склада.

# 2bb2
wrong-item-but-the-order-says-lamp-ask-for-the-label = спросить про этикетку

# eaac
wrong-item-but-the-order-says-lamp-ask-for-the-label-1 = Написано, что мы отправили лампу, значит, промах наш. На крышке изнутри этикетка: какой на ней номер? Тогда будет понятно, у кого ваша лампа.

# a0cf
wrong-item-but-the-order-says-lamp-ask-for-the-label-2 = Назовите номер на этикетке с внутренней стороны крышки.

# e073
wrong-item-but-the-order-says-lamp-ask-for-the-label-3 = Здесь всё выглядит верно. На крышке изнутри есть номер, который может это объяснить.

# c469
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away = сразу отправить лампу

# 4dde
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away-1 = Написано „лампа“, а лампы у вас нет. Это наших рук дело; хочу сегодня же её отправить.

# 2476
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away-2 = Могу отправить другую.

# 2801
wrong-item-not-what-is-on-the-table-1 = Я смотрю на то, что ушло с вашего склада. Из того, что ушло с вашего склада, можно пить воду.

# fe1f
wrong-item-not-what-is-on-the-table-ask-for-a-photograph-of-everything = попросить снимки всего

# a1eb
wrong-item-not-what-is-on-the-table-ask-for-a-photograph-of-everything-1 = Простите. Тогда нужны снимки товара с четырёх сторон и посылки с двух.

# 2bb2
wrong-item-not-what-is-on-the-table-ask-for-the-label = спросить про этикетку

# 1d1e
wrong-item-not-what-is-on-the-table-ask-for-the-label-1 = Если всё так, как вы говорите, на этикетке внутри крышки будет другой номер. Прочтите мне его, пожалуйста, цифра за цифрой.

# 8e88
wrong-item-not-what-is-on-the-table-ask-for-the-label-2 = Простите: важно то, что у вас на столе, а не у меня на экране. Прочтёте мне номер внутри крышки?

# 6fd4
wrong-item-the-label-1 = { $label }. Ага. А у меня должно быть наоборот, тридцать один? Значит, кто-то другой читает при моей лампе.

# 1b3c
wrong-item-the-label-offer-him-the-tumblers-for-half = предложить стаканы за полцены

# f11a
wrong-item-the-label-offer-him-the-tumblers-for-half-1 = Спасибо. Если стаканы вам нравятся, оставьте их себе, а я верну половину денег.

# 4c6d
wrong-item-the-label-offer-the-lamp = предложить лампу

# f9f0
wrong-item-the-label-offer-the-lamp-1 = Простите. На упаковке перепутали две посылки, такое бывает, когда номера двух заказов похожи друг на друга. Могу отправить лампу.

# c47a
wrong-item-the-label-offer-the-lamp-2 = Спасибо, это всё объясняет: ваш был бы { $order }, мы перепутали две посылки. Простите. Лампа уходит к вам сегодня.

# 14be
wrong-item-the-label-offer-the-lamp-3 = Спасибо. Могу отправить лампу.

# 3135
wrong-item-the-label-offer-the-money = предложить деньги

# 3cbc
wrong-item-the-label-offer-the-money-1 = Спасибо, и простите. Все деньги можем вернуть вам сегодня же.

# 5259
wrong-item-half-of-it-1 = Не нужны мне стаканы ни за какую цену. Я хотел читать.

# 404b
wrong-item-half-of-it-pay-the-half-all-the-same = всё равно выплатить половину

# bb40
wrong-item-half-of-it-pay-the-half-all-the-same-1 = Половина уже в пути к вам.

# c1ab
wrong-item-half-of-it-offer-the-lamp-after-all = всё-таки предложить лампу

# 0ed2
wrong-item-half-of-it-offer-the-lamp-after-all-1 = Как хотите. Значит, придётся лампу.

# 7056
wrong-item-half-of-it-offer-the-lamp-after-all-2 = Конечно, читать. Простите. Будет лампа.

# 3127
wrong-item-and-the-tumblers-1 = Хорошо. А что мне делать с шестью гостями? Я работаю до четырёх, стоять в очереди на почте не могу.

# 99e6
wrong-item-and-the-tumblers-have-him-bring-them-to-the-post = попросить отнести на почту

# 2627
wrong-item-and-the-tumblers-have-him-bring-them-to-the-post-1 = Она в пути и придёт { $new-day }. Стаканы можете отнести на почту, когда будет время.

# a32c
wrong-item-and-the-tumblers-book-somebody-to-fetch-them = заказать вывоз

# 5677
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-1 = Мы их заберём.

# e0d6
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-2 = С ними у вас и так хватило хлопот. После четырёх к вам позвонят в дверь и заберут их.

# b546
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-3 = Есть несколько вариантов: пункт приёма, почта или, если иначе никак, вывоз. Записываю вас на последнее.

# ac31
wrong-item-the-end-of-it-1 = Это мне подходит. И что теперь, и когда?

# d73d
wrong-item-the-end-of-it-carry-it-out = выполнить

# bacc
wrong-item-the-end-of-it-carry-it-out-1 = Всё оформлено, придёт сообщение. Могу я сегодня ещё чем-нибудь помочь?

# 7366
wrong-item-the-end-of-it-carry-it-out-and-say-the-days = выполнить и назвать дни

# 67e8
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-1 = Лампа { $new-day }. Остальное { $pick-up }.

# 94c7
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-2 = Итак, две вещи. Лампа у вас { $new-day }, она уже отправлена. За стаканами придут { $pick-up }; пусть лежат в коробке как есть. Это у вас письменно. Что-нибудь ещё?

# b560
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-3 = Она в пути и должна быть у вас { $new-day }; вывоз заказан: { $pick-up }. Позаботьтесь, пожалуйста, чтобы кто-то был дома, второй раз водитель не приедет. Что-нибудь ещё?

# 1245
wrong-item-no-lamp-1 = Нет? Я заплатил за лампу.

# 7967
wrong-item-no-lamp-say-why-and-promise-the-lamps-day = сказать почему и обещать день доставки лампы

# d0fc
wrong-item-no-lamp-say-why-and-promise-the-lamps-day-1 = Заплатили. Единственная, что у нас есть, отложена для магазина; найду вам другую и сообщу день.

# 2711
wrong-item-no-lamp-say-why-and-promise-the-lamps-day-2 = Мы сообщим, как только будет что сказать.

# 56cc
wrong-item-no-lamp-leave-it-at-that = на этом остановиться

# 3a83
wrong-item-no-lamp-leave-it-at-that-1 = Понимаю, но сейчас ответ такой.

# 2c09
wrong-item-no-day-yet-1 = Вы собирались назвать мне день для лампы. Стаканы я уже прочёл со всех сторон.

# dbac
wrong-item-no-day-yet-promise-it-once-more = обещать ещё раз

# 112a
wrong-item-no-day-yet-promise-it-once-more-1 = Простите. Неделя была очень загруженная, напомню об этом коллегам на складе ещё раз.

# 4c6d
wrong-item-no-day-yet-offer-the-lamp = предложить лампу

# f792
wrong-item-no-day-yet-offer-the-lamp-1 = Да, а написать первым пришлось вам. Простите. Лампа есть; давайте отправлю её.

# 02df
wrong-item-no-day-yet-offer-the-lamp-2 = Одна пришла. Могу сейчас отправить.

# 5ab8
wrong-item-reaction-1-1 = Заказана лампа. Получены стаканы. Могу нарисовать.

# d5da
wrong-item-forbid-1 = Он заказал то, что хотел. Другое упаковали мы.
