## Начало

title = { $scenario }: { $story }
customer = Обращается клиент, канал: { $channel }. Настроение: { $mood }.
policy = Действуют правила «{ $policy }». { $authority }
may-nothing = Сами вы ничего предоставить не можете: решает руководитель.
may-anything = Сами вы можете предоставить что угодно.
may-anything-up-to = Сами вы можете предоставить что угодно на сумму до { $amount }.
may-some = Сами вы можете предоставить: { $what }.
may-some-up-to = Сами вы можете предоставить: { $what }, на сумму до { $amount }.
records-show = Что видно в записях:
fact = { "  " }{ $name }: { $value }

## Каналы

channel-phone = телефон
channel-chat = чат
channel-messaging = мессенджер
channel-e-mail = электронная почта
channel-social-media = социальные сети
channel-counter = стойка
channel-click-to-call = звонок с сайта

## Настроения

mood-furious = ярость
mood-angry = гнев
mood-annoyed = раздражение
mood-calm = спокойствие
mood-content = довольство
mood-pleased = радость
mood-delighted = восторг
better = лучше, чем было
worse = хуже, чем было
same = как было

## Ходы

you-now-see = Теперь вы видите:
mood-now = Настроение клиента: { $mood }, { $direction }.
customer-says = Клиент: «{ $words }»
customer-silent = Клиент ничего не сказал.
you-say = Вы: «{ $words }» (проходит { $span })
you-do = Вы: { $act }. (проходит { $span })
you-close = Вы закрываете вопрос.
you-pass-on = Вы передаёте клиента коллеге.
you-hang-up = Вы кладёте трубку.
you-tell = Вы сообщаете «{ $fact }»: { $value }.
not-known = неизвестно
you-offer = Вы предлагаете: { $remedy }, { $amount }.
you-ask-supervisor = Вы спрашиваете руководителя.
supervisor-yes = Проходит { $span }. Руководитель говорит «да».
supervisor-no = Проходит { $span }. Руководитель говорит «нет».
supervisor-said-yes = Да.
supervisor-said-no = Нет.
would-not-wait = Проходит { $span }, а ответа нет. Больше клиент ждать не станет.
played-for-you = (Сыграно за вас:)
you-carry-out = Вы это оформляете: { $remedy }, { $amount }.
you-promise = Вы обещаете: { $what }, срок: { $span }.
taken-over-told = Теперь вы следующий сотрудник и знаете, о чём шла речь.
taken-over-untold = Теперь вы следующий сотрудник и ничего не знаете: клиент рассказывает всё заново.

## Время и значения

seconds = { $number } с
minutes = { $number } мин
hours = { $number } ч
days =
    { $number ->
        [one] { $number } день
        [few] { $number } дня
       *[other] { $number } дней
    }
two-units = { $big } { $small }
comma = { ", " }
yes = да
no = нет

## Что можно выбрать

choice = { $number }  { $act }
choice-in-words = { $number }  { $act } — «{ $words }»
choice-in-manner = { $number }  { $act }, { $manner }
act-hand-over = передать
act-wrap-up = свернуть разговор
act-hang-up = положить трубку
needs-supervisor = (нужен руководитель)
not-allowed = (здесь не разрешено)
manner-plain = и ничего сверх того
manner-showing = и при этом: { $behaviours }
keys = { "  " }h  передать   w  свернуть разговор   x  положить трубку   ?  подсказка   r  повторить
ask-one = Что вы делаете? (1, h, w, x, ? или r)
ask-many = Что вы делаете? (от 1 до { $count }, h, w, x, ? или r)
unclear = Такого варианта здесь нет.
hint-nothing = Ничего особенного здесь не требуется. Что решило бы вопрос?
hint = Сейчас нужно: { $behaviours }.
hint-how = { "  " }{ $standard }: { $how }

## Что из этого вышло

what-came = Что из этого вышло
broke-off = От вас больше ничего не было, и разговор оборвался, как если бы вы положили трубку.
ended =
    { $turns ->
        [one] После { $turns } хода ({ $span }): { $ending }.
       *[other] После { $turns } ходов ({ $span }): { $ending }.
    }
solved = Вопрос решён.
not-solved = Вопрос не решён.
promise-stands = Остаётся обещание: { $what }, срок: { $span }.
mood-unchanged = Настроение клиента в конце то же, что в начале: { $mood }.
mood-changed = Настроение клиента в начале: { $before }, в конце: { $after }.
standing-before = Если бы обращаться не пришлось: { $standing }.
standing-after = Как есть сейчас: { $standing }.
standing-kept = Если обещание сдержат: { $standing }.
standing-broken = Если его нарушат: { $standing }.
standing = удовлетворённость { $satisfaction } из 10; из 100 таких клиентов за год уходят { $leave }
standing-satisfaction = удовлетворённость { $satisfaction } из 10
comes-back = Из 100 таких клиентов с этим вопросом возвращаются { $come }, больше не дают о себе знать { $silent }.
comes-back-if-broken = Если его нарушат, из 100 таких клиентов с этим вопросом возвращаются { $come }, больше не дают о себе знать { $silent }.
comes-back-if-kept = Если его сдержат, из 100 таких клиентов с этим вопросом возвращаются { $come }, больше не дают о себе знать { $silent }.

## Чем кончилось

ending-resolved = закрыто как решённое
ending-unresolved = закрыто без решения
ending-promised = закончилось обещанием
ending-refused = отказ
ending-referred = клиента направили туда, где ему помогут лучше
ending-walked-away = клиент ушёл
ending-handed-over = передано коллеге
ending-wrapped-up = свёрнуто раньше времени
ending-hung-up = сотрудник положил трубку

## Оценка

judged = Как это оценивается
not-scored = Не было ничего, за что отвечает сотрудник и что можно оценить.
passed = { $score } из 100; нужно { $pass }: зачёт.
not-passed = { $score } из 100; нужно { $pass }: незачёт.
hints = Взято подсказок: { $hints }.
missed = { "  " }нет     { $name }: { $evidence }
missed-critical = { "  " }нет     { $name }: { $evidence }; одно это даёт 0
met = { "  " }есть    { $name }: { $evidence }
not-applicable = { "  " }н/п     { $name }: при таком ходе дела это не считается
why = { "          " }почему: { $text }
aim = { "          " }цель: { $text }
how = { "          " }как: { $text }
weighted = { $name } (×{ $weight })
left-out = Было нужно в ту минуту, даже если этого не требует ни один стандарт, и пропущено:
left-out-at = { "  " }ход { $turn }: { $behaviours }
why-told = Без этого клиент не знает, что его ждёт.
why-shown = Сценарий это засчитывает: этого требовал момент.
why-ending = Такого конца требует сценарий.
why-solved = В сценарии названа цель, и вопрос решает только то, что к ней ведёт.
criterion-tell = нужно сообщить: { $fact }
criterion-shows = поведение: { $behaviour }
criterion-ending = хороший конец
criterion-solved = вопрос решён
criterion-forbidden = запрещено: { $what }
criterion-procedure = порядок действий: { $name }
criterion-step = { $procedure }: { $step }

## Лучший путь

no-way = Пути, который привёл бы этот разговор к концу, не нашлось.
went-best-way = При таком везении правила «{ $policy }» не позволяют ничего лучшего: вы прошли лучшим путём.
author-prefers = По стандартам большего получить было нельзя. Ниже путь, который лучшим считает автор.
best = Лучшее, что правила «{ $policy }» позволяют при том же везении: { $score }, { $ending }, за { $span }
best-as-tried = Лучшее, что правила «{ $policy }» позволяют при том же везении, насколько удалось проверить: { $score }, { $ending }, за { $span }
of-100 = { $score } из 100
unscored = без оценки
step = { "  " }{ $number }. { $act }
step-in-words = { "  " }{ $number }. { $act } — «{ $words }»
step-showing = { $step } (и при этом: { $behaviours })

## Подтверждения

told = сообщено: «{ $fact }»
not-told = не сообщено: «{ $fact }»
told-unlooked = сообщено без проверки: «{ $fact }», ход { $turn }
told-untrue = сообщено по неверной записи: «{ $fact }», ход { $turn }
all-true = всё сказанное было правдой и проверено
nothing-again = ничего не пришлось рассказывать заново
told-again = клиента попросили рассказать всё заново
would-do = { $ending }; подошло бы: { $others }
solving-done = сделано то, что решает вопрос
solving-not-done = не сделано то, что решило бы вопрос
happened-at = { $what }, ход { $turn }
did-not-happen = этого не было: { $what }
it-happened = это было, { $turns }
it-did-not-happen = этого не было
told-otherwise = сказано не то, что есть на самом деле, { $turns }
all-so = всё сказанное было так
shown = «{ $behaviour }»: да, { $turns }
shown-late = «{ $behaviour }»: нужно — { $called }, проявлено только — { $turns }
not-shown = «{ $behaviour }»: нужно — { $called }, не проявлено
step-taken = «{ $step }» — ход { $turn }
step-left-out = «{ $step }» — пропущено
step-early = «{ $step }» — уже на ходу { $turn }, а «{ $before }», что должно быть раньше, только на ходу { $later }
step-misstated = «{ $step }» — ход { $turn }: не так, как сказал клиент
turns =
    { $count ->
        [one] ход { $turns }
       *[other] ходы { $turns }
    }

## Что может произойти

event-asked-again = клиента попросили рассказать всё заново
event-asked = сотрудник спросил: «{ $word }»
event-said = поведение сотрудника: «{ $word }»
event-told = сотрудник сообщил: «{ $word }»
event-offered = сотрудник предложил: «{ $word }»
event-did = сотрудник сделал: «{ $word }»
event-looked-up = сотрудник посмотрел: «{ $word }»
event-refused = сотрудник отказал: «{ $word }»
event-denied = руководитель отказал
event-promised = сотрудник пообещал: «{ $word }»
event-transferred-to = сотрудник передал клиента: «{ $word }»
event-gave-up = клиент не стал ждать руководителя
event-transferred = сотрудник передал клиента дальше
event-insisted = клиент настаивал: «{ $word }»
event-confirm-requested = сотрудник попросил подтвердить: «{ $word }»
event-confirmed = клиент подтвердил: «{ $word }»
event-declined = клиента попросили подтвердить, и он отказался: «{ $word }»
event-unconfirmed = сотрудник сделал без подтверждения: «{ $word }»
event-ineligible = сотрудник сделал вопреки правилам: «{ $word }»
event-had = клиент сделал по просьбе сотрудника: «{ $word }»
event-reported = клиент сказал, что сделал: «{ $word }»
event-stated = сотрудник назвал «{ $word }» так, как сказал клиент
event-misstated = сотрудник назвал «{ $word }» не так, как сказал клиент
event-silence = молчание длилось { $span }

## Поведение, известное каждой службе

behaviour-greet = поздороваться
behaviour-use-the-name = обратиться по имени
behaviour-acknowledge = показать, что услышали
behaviour-apologise = извиниться
behaviour-thank = поблагодарить
behaviour-anything-else = спросить, не нужно ли ещё что-то
behaviour-identify = представиться
behaviour-own-it = взять на себя
behaviour-explain = объяснить
behaviour-confirm = подтвердить
behaviour-summary = подвести итог
behaviour-link = отослать к сайту
behaviour-proof = дать подтверждение
behaviour-blame = обвинять
behaviour-argue = спорить

## Другие пути

own-key = { "  " }t  своими словами
back-key = { "   " }b { $turn }  назад к ходу { $turn }
leave-key = { "   " }q  прервать и продолжить в другой раз
timed = На выбор у вас { $span }; после этого: { $act }
too-late = Время вышло раньше, чем вы выбрали.
no-hints = На проверке подсказок нет.
back-to = Назад, к началу хода { $turn }. До сих пор было так.
no-such-turn = Такого хода, к которому можно вернуться, нет.
no-way-back = На проверке ходы не берут назад.
elsewhere = Те же ходы по другим правилам
quoted = «{ $name }»
elsewhere-line = { "  " }{ $policies }: { $went }
elsewhere-parts = после хода { $turn } разговор идёт иначе.
elsewhere-score = { $score } из 100
elsewhere-unscored = без оценки
elsewhere-went = { $ending }, { $score }, время: { $span }.
elsewhere-asks = спрашивают руководителя, { $ending }, { $score }, время: { $span }.

## Месяцы спустя

months = Что становится с таким клиентом, когда фирма работает дальше
months-working = Рассчитываются следующие месяцы …
months-of =
    { $months ->
        [one] Из { $customers } таких клиентов, с которыми обошлись так же, за { $months } месяц по правилам «{ $policy }» (прогонов: { $runs }), на 100, с интервалом 95 %:
        [few] Из { $customers } таких клиентов, с которыми обошлись так же, за { $months } месяца по правилам «{ $policy }» (прогонов: { $runs }), на 100, с интервалом 95 %:
       *[other] Из { $customers } таких клиентов, с которыми обошлись так же, за { $months } месяцев по правилам «{ $policy }» (прогонов: { $runs }), на 100, с интервалом 95 %:
    }
months-stay = { "  " }остались: { $share }
months-silent = { "  " }ушли молча, с нерешённым вопросом: { $share }
months-voiced = { "  " }обращались снова, вопрос не решили, и ушли: { $share }
months-otherwise = { "  " }ушли по другим причинам: { $share }
months-back = { "  " }возвращались с этим вопросом: { $share }
months-solved = { "  " }в конце концов получили решение: { $share }
months-broken = { "  " }напрасно ждали обещанного (из тех, кому что-то обещали): { $share }
months-compared = Остались, на 100:
months-own = { "  " }{ $share }  при таком обращении
months-untouched = { "  " }{ $share }  если бы обращаться не пришлось
months-best = { "  " }{ $share }  лучшим путём, какой позволяют эти правила
months-elsewhere = { "  " }{ $share }  те же ходы по правилам «{ $policy }»
interval = { $share } [{ $low }, { $high }]

## Экран

screen-title = { $scenario }: { $story } ({ $mode })
screen-title-short = { $story } ({ $mode })
mode-learn = учёба
mode-practise = тренировка
mode-test = проверка
screen-small = В этом окне столбцов: { $columns }, строк: { $lines }; экрану нужно { $width } и { $height }. Увеличьте окно или нажмите q и запустите с --plain.
screen-paused = Пауза
screen-paused-text = Пауза. Пока вы думаете или отошли, часы клиента стоят.
screen-any-key = Любая клавиша: дальше.
screen-more-below = { $title } (ниже ещё)
screen-more-above = { $title } (PgUp: выше ещё)
screen-aside = { $title } (← →: ещё)
screen-arrows = { $title } (стрелки: ниже ещё)
screen-customer = Клиент
screen-who = Канал: { $channel }. Настроение: { $mood }.
screen-mood = Настрой { $meter } { $value }/100
screen-clock = Часы { $span }
screen-supervisor = Руководитель свободен примерно через { $span }.
screen-behind = За ним: ждут { $share } из 100, в среднем { $span }.
screen-today = Сегодня, { $time }: из нормы { $quota } у вас { $done }; у коллег: { $others }.
screen-today-alone = Сегодня, { $time }: из нормы { $quota } у вас { $done }.
screen-reached = Сегодня, { $time }: из нормы { $quota } человек вы дозвонились до { $done }; коллеги, каждый: { $others }.
screen-reached-alone = Сегодня, { $time }: из нормы { $quota } человек вы дозвонились до { $done }.
screen-fact = { $name }: { $value }
screen-conversation = Разговор
screen-own-said = Вы, своими словами: «{ $words }»
screen-sure = Точно?
sure-hand-over = Передать клиента коллеге? y (да) или n (нет)
sure-wrap-up = Свернуть разговор как есть? y (да) или n (нет)
sure-hang-up = Положить трубку? y (да) или n (нет)
screen-back = Ещё раз
back-which = Вернуться перед какой ход, от { $first } до { $last }? { $typed }_
screen-own = Своими словами
screen-what = Что вы делаете?
own-write = Напишите, что вы говорите:
own-mark = Что из этого есть в ваших словах? Наставник может увидеть ваши отметки.
choice-says = { $act }: «{ $words }»
choice-shows = { $act }, { $manner }
screen-notes = Заметки
test-as-it-is = На проверке выбирают из того, что есть, и ничего не берут назад.
keys-choosing = 1-9 выбор·h отдать·w свернуть·x трубка·? совет·t свои·b назад·p пауза·q выход
keys-choosing-test = 1-9 выбор  h передать  w свернуть  x трубка  p пауза  q выход
keys-sure = y да  n нет
keys-act = 1-9 что вы делаете  Esc отмена
keys-words = Enter сказано  Esc отмена
keys-mark = буквы отмечают  Enter готово  Esc отмена
keys-back = цифры и Enter  Esc отмена
keys-paused = любая клавиша: дальше
keys-reading = стрелки и PgUp/PgDn читать  b снова с хода  q конец
keys-reading-test = стрелки и PgUp/PgDn читать  q конец
line-by-line = Экран не умеет показывать язык, на котором пишут справа налево; построчно он виден правильно.

## Вокруг тренировки

seed = зерно случайности { $seed }; другое, например --seed 2, даст другой ход дела
seed-of = зерно случайности { $seed }
kept-in = сохранено в { $file }; `mainstay replay` покажет запись снова, `mainstay grade` снова её оценит
next = дальше: { $command }   ({ $why })
next-resume = продолжить тренировку
next-assigned = что ещё осталось сделать
next-luck = ещё раз, при другом ходе дела
next-policy = тот же клиент при других полномочиях
next-grade = оценка с объяснениями

## Тренировка, показанная и оценённая снова

again-customer = Клиент
again-supervisor = Руководитель
again-rep = Сотрудник, ход { $turn }
again-line = { $who }: { $words }
again-said = «{ $words }»
again-given = (сыграно за вас)
again-late = (время вышло)
again-own = (своими словами, с собственной оценкой)
again-left = (прервано, чтобы продолжить в другой раз)
again-open = (не закончено)
again-shows = поведение: { $behaviours }
again-mood = Настроение клиента: { $mood }.
again-hint = (взята подсказка)
again-back = (назад к ходу { $turn })
again-torn = (последняя строка оборвалась при записи и пропущена)
again-broken-off = { $ending }, прервано
graded = { $title }: { $ending }
graded-broken-off = { $title }: { $ending }, прервано до конца
again-policy = правила: { $policy }
again-mode = режим: { $mode }
again-played-by = сотрудник: { $rep }
again-language = язык: { $language }
again-untimed = выбор без ограничения времени
again-drilled = отработка с «{ $moment }»
again-begun = начало: { $when }
graded-note = Примечание: { $note }.
note-unfinished = то, что пробовали после возврата, не закончено и не оценивается
note-own-words = сотрудник отвечал своими словами и сам отметил, что в них есть
note-moved = строка { $line }: сделать «{ $wanted }» там больше нельзя, поэтому оценка опирается на запись
note-no-policy = таких правил в сценарии больше нет
note-changed =
    { $more ->
        [0] с тех пор изменился файл { $file }
        [one] с тех пор изменились файл { $file } и ещё { $more } файл
        [few] с тех пор изменились файл { $file } и ещё { $more } файла
       *[other] с тех пор изменились файл { $file } и ещё { $more } файлов
    }

## Успехи

progress-rep =
    { $attempts ->
        [one] { $rep }: { $attempts } попытка без помощи, зачтено: { $passed }
        [few] { $rep }: { $attempts } попытки без помощи, зачтено: { $passed }
       *[other] { $rep }: { $attempts } попыток без помощи, зачтено: { $passed }
    }
progress-share = { $share } % (95 %: от { $low } до { $high })
progress-percent = { $share } %
progress-all-pass =
    { $stories ->
        [0] pass^k, вероятность, что все k попыток в одном разговоре будут зачтены: { $chances }
        [one] pass^k, вероятность, что все k попыток в одном разговоре будут зачтены (по { $stories } разговору): { $chances }
       *[other] pass^k, вероятность, что все k попыток в одном разговоре будут зачтены (по { $stories } разговорам): { $chances }
    }
progress-chance = { $k }: { $chance }
progress-unknown = пока неизвестно
progress-self-marked =
    { $attempts ->
        [one] { $attempts } попытка своими словами, с собственной оценкой: считается попыткой с помощью и в навыки не входит
        [few] { $attempts } попытки своими словами, с собственной оценкой: считаются попытками с помощью и в навыки не входят
       *[other] { $attempts } попыток своими словами, с собственной оценкой: считаются попытками с помощью и в навыки не входят
    }
progress-as-written =
    { $attempts ->
        [one] { $attempts } попытка по записи: сценария нет или он изменился, поэтому заново она не оценена
        [few] { $attempts } попытки по записи: сценария нет или он изменился, поэтому заново они не оценены
       *[other] { $attempts } попыток по записи: сценария нет или он изменился, поэтому заново они не оценены
    }
progress-behaviours = Поведение
progress-criteria = Критерии
progress-weakest-behaviours = Поведение, когда оно было нужно, начиная со слабого
progress-weakest-criteria = Критерии оценки, начиная со слабых
progress-count = { $done } из { $asked }
progress-next = Что тренировать дальше
progress-due-ago =
    { $days ->
        [one] срок был { $days } день назад
        [few] срок был { $days } дня назад
       *[other] срок был { $days } дней назад
    }
progress-due-yesterday = срок был вчера
progress-due-today = срок сегодня
progress-due-tomorrow = срок завтра
progress-due-in =
    { $days ->
        [one] срок через { $days } день
        [few] срок через { $days } дня
       *[other] срок через { $days } дней
    }
progress-last = { $due } (в прошлый раз { $score } из 100)
progress-passed = зачтённые попытки без помощи
progress-pass-k = pass^{ $k }
progress-over = по скольким разговорам
progress-pass-k-means = pass^k: вероятность, что все k попыток в одном разговоре будут зачтены; «-», если столько попыток не было ни в одном
progress-cell = { $share } % ({ $low }-{ $high })
assigned-title =
    { $passes ->
        [one] { $title }: в каждом разговоре должна быть зачтена { $passes } попытка
        [few] { $title }: в каждом разговоре должны быть зачтены { $passes } попытки
       *[other] { $title }: в каждом разговоре должно быть зачтено { $passes } попыток
    }
assigned-by = { $line }, срок: { $due }
assigned-passed = зачтено { $passed } из { $attempts }
assigned-best = лучший балл { $score }
assigned-nobody = Никто ещё не начал.
assigned-done = выполнено
assigned-open = осталось сделать
assigned-failed = попыток не осталось
assigned-late = срок прошёл
assigned-left = { $title }: делать больше нечего: { $why }
assigned-why-done = всё выполнено
assigned-why-failed = не осталось попыток: { $stories }
assigned-why-late = последний день прошёл, без зачёта: { $stories }
next-due = чему срок раньше всего
next-progress = как всё прошло
