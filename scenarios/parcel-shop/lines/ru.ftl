# Разговоры магазина по-русски. Над каждым текстом стоят четыре цифры оригинала.

# 803a
scenario-title = Небольшой интернет-магазин

# 44bd
remedy-redelivery = повторная доставка

# 9571
remedy-replacement = замена

# e21a
remedy-spare-part = запасная часть

# 1d63
remedy-refund = возврат денег

# 8923
remedy-voucher = купон

# aa92
remedy-fee-waiver = отмена комиссии

# a1a1
remedy-repair = ремонт

# 81c0
behaviour-reassure = успокоить

# f4e5
behaviour-set-a-boundary = обозначить границу

# a154
behaviour-say-what-you-do-not-know = сказать, чего не знаете

# f1ab
behaviour-guess = гадать

# eb52
behaviour-belittle = принижать

# 75ed
behaviour-threaten = угрожать

# 0b11
policy-before-they-ask = Прежде чем спросят

# 4f16
policy-drop-the-ball = Упущенное

# b500
policy-empowered-with-guidelines = Решаем сами, с ориентирами

# 8723
policy-empowered = Решаем сами

# 3e14
policy-one-more-seat = Ещё одно место

# 86ac
policy-script-only = Только по тексту

# 21ae
policy-wow-for-some = Восторг для избранных

# 450f
standard-heard-first = сначала услышать

# 5df5
standard-heard-first-why = Никто не слушает о решении, пока не знает, что его услышали.

# f318
standard-heard-first-aim = Не позже вашей второй фразы клиент слышит от вас о своей беде.

# 2f91
standard-heard-first-how = Назовите, что пошло не так, простыми словами, а не нашими; потом откройте заказ.

# 7edd
standard-left-in-writing = остаётся написанным

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

# a113
standard-true-to-the-facts = верно фактам

# dbbd
standard-true-to-the-facts-why = Любезный, но неверный ответ стоит второго обращения и части нашего слова.

# 7c4d
standard-true-to-the-facts-aim = То, что мы говорим, верно и тогда, когда клиент проверит дома.

# 7913
standard-true-to-the-facts-how = Откройте запись, прежде чем ссылаться на неё; если не знаете, так и скажите.

# 75a6
late-fee-title = Шесть дней просрочки, раз за четыре года

# 82a3
late-fee-fact-name = фамилия

# e3a4
late-fee-fact-name-record = господин Войнар

# b80c
late-fee-fact-fee = комиссия

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

# aa92
late-fee-word-fee-waiver = отмена комиссии

# 9af2
late-fee-word-account = счёт

# 8fcf
late-fee-word-reason = причина

# 27c3
late-fee-word-taking-his-word = поверить на слово

# 6222
late-fee-word-a-decision-on-the-fee = решение о комиссии

# a356
late-fee-opening-1 = Добрый день. Вы хотите с меня семь пятьдесят за то, что я опоздал с оплатой на { $late-by }. Дело не в деньгах. Я никогда никому не был должен ни копейки.

# 345d
late-fee-opening-open-the-account = открыть счёт

# 5054
late-fee-opening-open-the-account-1 = Добрый день. Посмотрю, что можно сделать.

# cf46
late-fee-opening-open-the-account-2 = Добрый день. Плата за напоминание начисляется автоматически и указана в девятом пункте наших условий, но я, конечно, могу взглянуть.

# ae2e
late-fee-opening-open-the-account-3 = Добрый день, { $name }. И тут приходит письмо, будто вы должник! Посмотрю сам счёт.

# 4841
late-fee-opening-hold-to-the-conditions = держаться условий

# c6de
late-fee-opening-hold-to-the-conditions-1 = Добрый день, { $name }. Плата указана в условиях, и она одинакова для всех.

# 3299
late-fee-opening-hold-to-the-conditions-2 = Добрый день. Кто платит поздно, тот доплачивает.

# 351d
late-fee-not-a-penny-1 = Для всех. Понятно. Четыре года, и я – это «все».

# 345d
late-fee-not-a-penny-open-the-account = открыть счёт

# fe9b
late-fee-not-a-penny-open-the-account-1 = Если вы настаиваете, я могу открыть ваш счёт и посмотреть, нет ли там чего-то, что позволило бы сделать исключение.

# be65
late-fee-not-a-penny-open-the-account-2 = Четыре года – это не «все». Простите, сначала надо было посмотреть. Смотрю.

# 2296
late-fee-not-a-penny-stay-with-it = стоять на своём

# 1c63
late-fee-not-a-penny-stay-with-it-1 = Мне жаль, что вы недовольны.

# cdef
late-fee-how-it-came-about-1 = И что? Там написано, что я плохой плательщик?

# f8bb
late-fee-how-it-came-about-correct-the-days = поправить число дней

# 1078
late-fee-how-it-came-about-correct-the-days-1 = Там стоит { $late-by }, а не два.

# 9062
late-fee-how-it-came-about-correct-the-days-2 = Там стоит { $late-by }; но плохие плательщики выглядят иначе.

# 6c8b
late-fee-how-it-came-about-ask-how-it-happened = спросить, как это вышло

# 4137
late-fee-how-it-came-about-ask-how-it-happened-1 = Почему вышла просрочка?

# bd7d
late-fee-how-it-came-about-ask-how-it-happened-2 = Прежде чем что-то сказать, мне нужно узнать причину задержки: мы различаем причины, зависящие и не зависящие от клиента.

# cf87
late-fee-how-it-came-about-ask-how-it-happened-3 = Там стоит: с опозданием, { $first }. У такого человека голова была занята другим. Можно спросить, чем?

# 886f
late-fee-how-it-came-about-waive-it-without-a-question = отменить без вопросов

# a216
late-fee-how-it-came-about-waive-it-without-a-question-1 = Там стоит, что вы платите всегда. Эту плату начислила машина; я её снимаю.

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
late-fee-where-he-was-waive-the-fee = отменить комиссию

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
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-1 = Её больше нет. Следующий срок – { $next-due }.

# 9d42
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-2 = Платы больше нет, и никто её не увидит. Следующий счёт – до { $next-due }; за неделю я вам напишу. Спасибо за четыре года.

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

# 238f
assembly-word-instructions = инструкция

# f801
assembly-word-letter = буква

# ffce
assembly-word-holes = отверстия

# cb82
assembly-word-stay-until-it-stands = остаться, пока не встанет

# a5b4
assembly-word-a-fitter = сборщик

# 1d63
assembly-word-refund = возврат денег

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
assembly-opening-open-the-instructions-2 = Добрый день, { $name }. Всё по брошюре, и всё равно кренится: а до шести он должен стоять. План передо мной.

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
assembly-to-the-last-screw-open-the-instructions-2 = Значит, он стоял прямо, пока вы его держали. Приложу к этому план.

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
assembly-he-says-B-have-him-look-where-the-holes-are-2 = Наденьте, пожалуйста, очки и прочтите мне ещё раз, и следите, чтобы читать выбитое, а не наклеенное.

# bb42
assembly-he-says-B-have-him-look-where-the-holes-are-3 = Наклейка от упаковщиков; о левом и правом она ничего не говорит. Проверьте большим пальцем: с какой стороны отверстия?

# ad44
assembly-he-has-tried-1 = Я что-то повернул, и теперь он кренится в другую сторону.

# 5255
assembly-he-has-tried-have-him-look-where-the-holes-are = попросить посмотреть, где отверстия

# 8ea0
assembly-he-has-tried-have-him-look-where-the-holes-are-1 = Значит, что-то сдвинулось! Пойдём на ощупь: буквы обманывают, отверстия нет. С какой они стороны?

# 5c56
assembly-he-has-tried-have-him-look-where-the-holes-are-2 = И с какой стороны отверстия теперь?

# 1f20
assembly-he-has-tried-give-up-on-it = сдаться

# 4415
assembly-he-has-tried-give-up-on-it-1 = Может, для всех будет лучше, если мы его заберём.

# e692
assembly-turned-round-1 = Они { $holes }. Должны смотреть внутрь, да? Кажется, я поставил её наоборот. Или вы.

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
assembly-turned-round-tell-him-and-stay-on-the-line-3 = Возможно, в этом дело, насколько отсюда можно судить. План говорит: { $remedy }. Попробуйте и скажите, изменилось ли что-нибудь; если нет, придумаем что-то ещё.

# 9daf
assembly-it-stands-1 = Стоит! Как солдат. И сейчас четверть шестого.

# ba10
assembly-it-stands-say-goodbye = попрощаться

# 2ad8
assembly-it-stands-say-goodbye-1 = Прекрасно. Спасибо за терпение, и хорошего вечера вам и вашей тёще.

# f3c4
assembly-it-stands-send-the-right-page = отправить верную страницу

# 8ada
assembly-it-stands-send-the-right-page-1 = Вот видите! Я же говорю, это нетрудно. Если захотите оставить отзыв, могу прислать ссылку, и спасибо за звонок.

# 8407
assembly-it-stands-send-the-right-page-2 = Спасибо вашим рукам и терпению! Верная страница 6 уже в пути, с тем, что мы повернули и почему, на случай переезда.

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
assembly-take-it-away-then-try-once-more-1 = Нет. Простите, это было слишком рано. Ещё одно, большим пальцем: с какой стороны отверстия?

# aef6
assembly-take-it-away-then-try-once-more-2 = Можно сначала попробовать и что-то другое.

# a48f
assembly-still-leaning-1 = Кренится. Никто не забирает, никто не приходит поправить. Что мне сказать тёще?

# f649
assembly-still-leaning-promise-a-fitter = обещать сборщика

# 9d67
assembly-still-leaning-promise-a-fitter-1 = Простите. К вам придут и соберут.

# 66c9
assembly-still-leaning-lay-the-plan-beside-it-once-more = ещё раз приложить план

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
