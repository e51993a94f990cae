## Początek

title = { $scenario }: { $story }
customer = Zgłasza się klient, kanał: { $channel }. Nastrój: { $mood }.
policy = Obowiązujące zasady: „{ $policy }”. { $authority }
may-nothing = Samodzielnie nie może Pan/Pani przyznać niczego: decydują przełożeni.
may-anything = Samodzielnie może Pan/Pani przyznać wszystko.
may-anything-up-to = Samodzielnie może Pan/Pani przyznać wszystko do kwoty { $amount }.
may-some = Samodzielnie może Pan/Pani przyznać: { $what }.
may-some-up-to = Samodzielnie może Pan/Pani przyznać: { $what }, do kwoty { $amount }.
records-show = Co widać w systemie:
fact = { "  " }{ $name }: { $value }

## Kanały

channel-phone = telefon
channel-chat = czat
channel-messaging = komunikator
channel-e-mail = e-mail
channel-social-media = media społecznościowe
channel-counter = okienko
channel-click-to-call = rozmowa ze strony

## Nastroje

mood-furious = wściekłość
mood-angry = złość
mood-annoyed = rozdrażnienie
mood-calm = spokój
mood-content = zadowolenie
mood-pleased = radość
mood-delighted = zachwyt
better = lepszy niż przedtem
worse = gorszy niż przedtem
same = jak przedtem

## Tury

you-now-see = Teraz widać:
mood-now = Nastrój klienta: { $mood }, { $direction }.
customer-says = Klient: „{ $words }”
customer-silent = Klient nic nie powiedział.
you-say = Pan/Pani: „{ $words }” (mija { $span })
you-do = Pan/Pani: { $act }. (mija { $span })
you-close = Zamyka Pan/Pani sprawę.
you-pass-on = Przekazuje Pan/Pani klienta innej osobie z zespołu.
you-hang-up = Odkłada Pan/Pani słuchawkę.
you-tell = Przekazuje Pan/Pani informację „{ $fact }”: { $value }.
not-known = nie wiadomo
you-offer = Proponuje Pan/Pani: { $remedy }, { $amount }.
you-ask-supervisor = Pyta Pan/Pani przełożonych.
supervisor-yes = Mija { $span }. Odpowiedź przełożonych: tak.
supervisor-no = Mija { $span }. Odpowiedź przełożonych: nie.
supervisor-said-yes = Tak.
supervisor-said-no = Nie.
would-not-wait = Mija { $span }, a odpowiedzi nie ma. Klient nie będzie dłużej czekać.
played-for-you = (Rozegrane zamiast Pana/Pani:)
you-carry-out = Załatwia to Pan/Pani: { $remedy }, { $amount }.
you-promise = Obiecuje Pan/Pani: { $what }, w ciągu: { $span }.
taken-over-told = Teraz jest Pan/Pani następną osobą, która prowadzi rozmowę, i wie, co zostało powiedziane.
taken-over-untold = Teraz jest Pan/Pani następną osobą, która prowadzi rozmowę, i nie wie o niczym: klient opowiada wszystko od nowa.

## Czas i wartości

seconds = { $number } s
minutes = { $number } min
hours = { $number } godz.
days =
    { $number ->
        [one] { $number } dzień
       *[other] { $number } dni
    }
two-units = { $big } { $small }
comma = { ", " }
yes = tak
no = nie

## Co można wybrać

choice = { $number }  { $act }
choice-in-words = { $number }  { $act } – „{ $words }”
choice-in-manner = { $number }  { $act }, { $manner }
act-hand-over = przekazać
act-wrap-up = zakończyć szybko
act-hang-up = rozłączyć się
needs-supervisor = (wymaga zgody przełożonych)
not-allowed = (tu niedozwolone)
manner-plain = i nic poza tym
manner-showing = i przy tym: { $behaviours }
keys = { "  " }h  przekazać   w  zakończyć szybko   x  rozłączyć się   ?  podpowiedź   r  powtórzyć
ask-one = Co Pan/Pani robi? (1, h, w, x, ? albo r)
ask-many = Co Pan/Pani robi? (od 1 do { $count }, h, w, x, ? albo r)
unclear = Takiej możliwości tu nie ma.
hint-nothing = Nic szczególnego nie jest tu potrzebne. Co rozwiązałoby sprawę?
hint = W tej chwili potrzebne jest: { $behaviours }.
hint-how = { "  " }{ $standard }: { $how }

## Co z tego wynikło

what-came = Co z tego wynikło
broke-off = Nie było od Pana/Pani nic więcej, więc rozmowa urwała się, jakby ktoś odłożył słuchawkę.
ended =
    { $turns ->
        [one] Po { $turns } turze ({ $span }): { $ending }.
       *[other] Po { $turns } turach ({ $span }): { $ending }.
    }
solved = Sprawa jest rozwiązana.
not-solved = Sprawa nie jest rozwiązana.
promise-stands = Zostaje obietnica: { $what }, w ciągu: { $span }.
mood-unchanged = Nastrój klienta na końcu ten sam co na początku: { $mood }.
mood-changed = Nastrój klienta na początku: { $before }, na końcu: { $after }.
standing-before = Gdyby w ogóle nie trzeba było się do Państwa zwracać: { $standing }.
standing-after = Tak, jak jest: { $standing }.
standing-kept = Jeśli obietnica będzie dotrzymana: { $standing }.
standing-broken = Jeśli zostanie złamana: { $standing }.
standing = zadowolenie { $satisfaction } na 10; na 100 takich osób w ciągu roku odchodzi { $leave }
standing-satisfaction = zadowolenie { $satisfaction } na 10
comes-back = Na 100 takich osób z tą sprawą wraca { $come }, a nie odzywa się już { $silent }.
comes-back-if-broken = Jeśli zostanie złamana, na 100 takich osób z tą sprawą wraca { $come }, a nie odzywa się już { $silent }.
comes-back-if-kept = Jeśli będzie dotrzymana, na 100 takich osób z tą sprawą wraca { $come }, a nie odzywa się już { $silent }.

## Zakończenia

ending-resolved = zamknięte jako rozwiązane
ending-unresolved = zamknięte bez rozwiązania
ending-promised = zakończone obietnicą
ending-refused = odmowa
ending-referred = klient skierowany do kogoś, kto pomoże lepiej
ending-walked-away = klient zrezygnował
ending-handed-over = przekazane innej osobie z zespołu
ending-wrapped-up = zakończone przed czasem
ending-hung-up = obsługa odłożyła słuchawkę

## Ocena

judged = Jak to oceniamy
not-scored = Nie było nic, za co odpowiadałaby obsługa i co dałoby się ocenić.
passed = { $score } na 100; próg { $pass }: zaliczone.
not-passed = { $score } na 100; próg { $pass }: niezaliczone.
hints = Wykorzystane podpowiedzi: { $hints }.
missed = { "  " }brak      { $name }: { $evidence }
missed-critical = { "  " }brak      { $name }: { $evidence }; już samo to daje 0
met = { "  " }jest      { $name }: { $evidence }
not-applicable = { "  " }nie dot.  { $name }: przy takim przebiegu to się nie liczy
why = { "            " }dlaczego: { $text }
aim = { "            " }cel: { $text }
how = { "            " }jak: { $text }
weighted = { $name } (×{ $weight })
left-out = Potrzebne w danej chwili, choćby żaden standard tego nie wymagał, a pominięte:
left-out-at = { "  " }tura { $turn }: { $behaviours }
why-told = Bez tego klient nie wie, na czym stoi.
why-shown = Scenariusz to liczy: chwila tego wymagała.
why-ending = Tego zakończenia wymaga scenariusz.
why-solved = Scenariusz podaje cel, a sprawę rozwiązuje tylko to, co go spełnia.
criterion-tell = trzeba powiedzieć: { $fact }
criterion-shows = zachowanie: { $behaviour }
criterion-ending = dobre zakończenie
criterion-solved = sprawa jest rozwiązana
criterion-forbidden = zabronione: { $what }
criterion-procedure = procedura: { $name }
criterion-step = { $procedure }: { $step }

## Najlepsza droga

no-way = Nie znaleziono drogi, która doprowadziłaby tę rozmowę do końca.
went-best-way = Przy tym układzie przypadków zasady „{ $policy }” nie pozwalają na nic lepszego: to była najlepsza droga.
author-prefers = Według standardów więcej nie dało się uzyskać. Poniżej droga, którą za najlepszą uważa autor.
best = Najlepsze, na co przy tym samym układzie przypadków pozwalają zasady „{ $policy }”: { $score }, { $ending }, w czasie { $span }
best-as-tried = Najlepsze, na co przy tym samym układzie przypadków pozwalają zasady „{ $policy }”, o ile udało się sprawdzić: { $score }, { $ending }, w czasie { $span }
of-100 = { $score } na 100
unscored = bez oceny
step = { "  " }{ $number }. { $act }
step-in-words = { "  " }{ $number }. { $act } – „{ $words }”
step-showing = { $step } (i przy tym: { $behaviours })

## Dowody

told = powiedziano: „{ $fact }”
not-told = nie powiedziano: „{ $fact }”
told-unlooked = „{ $fact }” – powiedziano bez sprawdzenia, tura { $turn }
told-untrue = „{ $fact }” – powiedziano na podstawie błędnego zapisu, tura { $turn }
all-true = wszystko, co powiedziano, było prawdą i zostało sprawdzone
nothing-again = niczego nie trzeba było opowiadać drugi raz
told-again = klient musiał opowiedzieć wszystko jeszcze raz
would-do = { $ending }; dobre byłoby: { $others }
solving-done = zrobiono to, co rozwiązuje sprawę
solving-not-done = nie zrobiono tego, co rozwiązałoby sprawę
happened-at = { $what }, tura { $turn }
did-not-happen = nie zdarzyło się: { $what }
it-happened = zdarzyło się, { $turns }
it-did-not-happen = nie zdarzyło się
told-otherwise = podano coś niezgodnego z prawdą, { $turns }
all-so = wszystko, co podano, było zgodne z prawdą
shown = „{ $behaviour }”: tak, { $turns }
shown-late = „{ $behaviour }”: potrzebne – { $called }, a pokazane dopiero – { $turns }
not-shown = „{ $behaviour }”: potrzebne – { $called }, niepokazane
step-taken = „{ $step }” – tura { $turn }
step-left-out = „{ $step }” – pominięto
step-early = „{ $step }” – już w turze { $turn }, a „{ $before }”, co powinno być wcześniej, dopiero w turze { $later }
step-misstated = „{ $step }” – tura { $turn }: inaczej, niż powiedział klient
turns =
    { $count ->
        [one] tura { $turns }
       *[other] tury { $turns }
    }

## Co może się zdarzyć

event-asked-again = klient musiał opowiedzieć wszystko jeszcze raz
event-asked = obsługa zapytała: „{ $word }”
event-said = zachowanie obsługi: „{ $word }”
event-told = obsługa podała: „{ $word }”
event-offered = obsługa zaproponowała: „{ $word }”
event-did = obsługa zrobiła: „{ $word }”
event-looked-up = obsługa sprawdziła: „{ $word }”
event-refused = obsługa odmówiła: „{ $word }”
event-denied = przełożeni odmówili
event-promised = obsługa obiecała: „{ $word }”
event-transferred-to = obsługa przekazała klienta: „{ $word }”
event-gave-up = klient nie chciał czekać na przełożonych
event-transferred = obsługa przekazała klienta dalej
event-insisted = klient nalegał: „{ $word }”
event-confirm-requested = obsługa poprosiła o potwierdzenie: „{ $word }”
event-confirmed = klient potwierdził: „{ $word }”
event-declined = klient, poproszony o potwierdzenie, odmówił: „{ $word }”
event-unconfirmed = obsługa zrobiła bez potwierdzenia: „{ $word }”
event-ineligible = obsługa zrobiła wbrew zasadom: „{ $word }”
event-had = klient zrobił to, o co poprosiła obsługa: „{ $word }”
event-reported = klient powiedział, że zrobił: „{ $word }”
event-stated = obsługa podała „{ $word }” tak, jak powiedział klient
event-misstated = obsługa podała „{ $word }” inaczej, niż powiedział klient
event-silence = przez { $span } nikt się nie odezwał

## Zachowania znane każdej firmie

behaviour-greet = powitać
behaviour-use-the-name = zwrócić się po nazwisku
behaviour-acknowledge = okazać zrozumienie
behaviour-apologise = przeprosić
behaviour-thank = podziękować
behaviour-anything-else = zapytać, czy coś jeszcze
behaviour-identify = przedstawić się
behaviour-own-it = wziąć to na siebie
behaviour-explain = wyjaśnić
behaviour-confirm = potwierdzić
behaviour-summary = podsumować
behaviour-link = odesłać do strony
behaviour-proof = dać dowód
behaviour-blame = obwiniać
behaviour-argue = spierać się

## Inne drogi

own-key = { "  " }t  własnymi słowami
back-key = { "   " }b { $turn }  wróć do tury { $turn }
leave-key = { "   " }q  przerwij, żeby dokończyć kiedy indziej
timed = Czas na wybór: { $span }; potem: { $act }
too-late = Czas minął, zanim padł wybór.
no-hints = W teście nie ma podpowiedzi.
back-to = Z powrotem przed turę { $turn }. Dotąd było tak.
no-such-turn = Nie ma takiej tury, do której można wrócić.
no-way-back = W teście nie cofa się tur.
elsewhere = Te same ruchy według innych zasad
quoted = „{ $name }”
elsewhere-line = { "  " }{ $policies }: { $went }
elsewhere-parts = po turze { $turn } rozmowa idzie inaczej.
elsewhere-score = { $score } na 100
elsewhere-unscored = bez oceny
elsewhere-went = { $ending }, { $score }, czas: { $span }.
elsewhere-asks = pytanie do przełożonych, { $ending }, { $score }, czas: { $span }.

## Miesiące później

months = Co dzieje się z takim klientem, gdy firma pracuje dalej
months-working = Trwa obliczanie następnych miesięcy …
months-of =
    { $months ->
        [one] Z { $customers } takich klientów, potraktowanych tak jak ten, po { $months } miesiącu według zasad „{ $policy }” (przebiegi: { $runs }), na 100, z przedziałem 95%:
       *[other] Z { $customers } takich klientów, potraktowanych tak jak ten, po { $months } miesiącach według zasad „{ $policy }” (przebiegi: { $runs }), na 100, z przedziałem 95%:
    }
months-stay = { "  " }nadal są klientami: { $share }
months-silent = { "  " }odeszli bez słowa, z nierozwiązaną sprawą: { $share }
months-voiced = { "  " }odeszli ze sprawą nierozwiązaną mimo ponownego zgłoszenia: { $share }
months-otherwise = { "  " }odeszli z innych powodów: { $share }
months-back = { "  " }wrócili z tą sprawą: { $share }
months-solved = { "  " }w końcu doczekali się rozwiązania: { $share }
months-broken = { "  " }na próżno czekali na coś obiecanego (spośród tych, którym coś obiecano): { $share }
months-compared = Nadal są klientami, na 100:
months-own = { "  " }{ $share }  przy takim potraktowaniu
months-untouched = { "  " }{ $share }  gdyby w ogóle nie musieli się zgłaszać
months-best = { "  " }{ $share }  najlepszą drogą, na jaką pozwalają te zasady
months-elsewhere = { "  " }{ $share }  te same ruchy według zasad „{ $policy }”
interval = { $share } [{ $low }, { $high }]

## Ekran

screen-title = { $scenario }: { $story } ({ $mode })
screen-title-short = { $story } ({ $mode })
mode-learn = nauka
mode-practise = ćwiczenie
mode-test = test
screen-small = To okno ma kolumn: { $columns }, wierszy: { $lines }; ekran potrzebuje { $width } i { $height }. Proszę je powiększyć albo nacisnąć q i użyć --plain.
screen-paused = Przerwa
screen-paused-text = Przerwa. Zegar klienta stoi, dopóki trwa namysł albo nieobecność.
screen-any-key = Dowolny klawisz: dalej.
screen-more-below = { $title } (dalej w dół)
screen-more-above = { $title } (PgUp: wyżej)
screen-aside = { $title } (← →: dalej)
screen-arrows = { $title } (strzałki: niżej)
screen-customer = Klient
screen-who = Kanał: { $channel }. Nastrój: { $mood }.
screen-mood = Nastrój { $meter } { $value }/100
screen-clock = Zegar { $span }
screen-supervisor = Ktoś z przełożonych będzie wolny za około { $span }.
screen-behind = Za tą rozmową: czeka { $share } na 100, średnio { $span }.
screen-today = Dziś, { $time }: z normy { $quota } zrobione { $done }; każda inna osoba: { $others }.
screen-today-alone = Dziś, { $time }: z normy { $quota } zrobione { $done }.
screen-reached = Dziś, { $time }: z normy { $quota } osób udało się dodzwonić do { $done }; każda inna osoba: { $others }.
screen-reached-alone = Dziś, { $time }: z normy { $quota } osób udało się dodzwonić do { $done }.
screen-fact = { $name }: { $value }
screen-conversation = Rozmowa
screen-own-said = Pan/Pani, własnymi słowami: „{ $words }”
screen-sure = Na pewno?
sure-hand-over = Przekazać klienta innej osobie z zespołu? y (tak) albo n (nie)
sure-wrap-up = Zakończyć sprawę tak, jak jest? y (tak) albo n (nie)
sure-hang-up = Odłożyć słuchawkę? y (tak) albo n (nie)
screen-back = Jeszcze raz
back-which = Wrócić przed którą turę, od { $first } do { $last }? { $typed }_
screen-own = Własnymi słowami
screen-what = Co Pan/Pani robi?
own-write = Proszę napisać, co Pan/Pani mówi:
own-mark = Co z tego widać w tych słowach? Trener może zobaczyć te zaznaczenia.
choice-says = { $act }: „{ $words }”
choice-shows = { $act }, { $manner }
screen-notes = Wskazówki
test-as-it-is = W teście wybiera się z tego, co jest, i niczego nie cofa.
keys-choosing = 1-9 wybór·h przekaż·w kończ·x rozłącz·? rada·t własne·b cofnij·p pauza·q wyjdź
keys-choosing-test = 1-9 wybór  h przekaż  w zakończ  x rozłącz  p pauza  q wyjdź
keys-sure = y tak  n nie
keys-act = 1-9 co Pan/Pani robi  Esc jednak nie
keys-words = Enter powiedziane  Esc jednak nie
keys-mark = litery zaznaczają  Enter gotowe  Esc jednak nie
keys-back = cyfry i Enter  Esc jednak nie
keys-paused = dowolny klawisz: dalej
keys-reading = strzałki i PgUp/PgDn czytaj dalej  b spróbuj od tury  q koniec
keys-reading-test = strzałki i PgUp/PgDn czytaj dalej  q koniec
line-by-line = Ekran nie potrafi pokazać języka pisanego od prawej do lewej; wiersz po wierszu widać go poprawnie.

## Wokół ćwiczenia

seed = ziarno losowości { $seed }; inne, na przykład --seed 2, daje inny przebieg
seed-of = ziarno losowości { $seed }
kept-in = zapisano w { $file }; `mainstay replay` pokazuje zapis jeszcze raz, `mainstay grade` jeszcze raz go ocenia
next = dalej: { $command }   ({ $why })
next-resume = dokończyć ćwiczenie
next-assigned = co jeszcze zostało do zrobienia
next-luck = jeszcze raz, przy innym przebiegu
next-policy = ten sam klient przy innych uprawnieniach
next-grade = ocena z uzasadnieniem

## Ćwiczenie pokazane i ocenione jeszcze raz

again-customer = Klient
again-supervisor = Przełożeni
again-rep = Obsługa, tura { $turn }
again-line = { $who }: { $words }
again-said = „{ $words }”
again-given = (rozegrane za Pana/Panią)
again-late = (czas minął)
again-own = (własne słowa, ocenione samodzielnie)
again-left = (przerwane, do dokończenia później)
again-open = (niedokończone)
again-shows = zachowania: { $behaviours }
again-mood = Nastrój klienta: { $mood }.
again-hint = (wykorzystano podpowiedź)
again-back = (z powrotem do tury { $turn })
again-torn = (ostatni wiersz urwał się przy zapisie i został pominięty)
again-broken-off = { $ending }, przerwano
graded = { $title }: { $ending }
graded-broken-off = { $title }: { $ending }, przerwano przed końcem
again-policy = zasady: { $policy }
again-mode = tryb: { $mode }
again-played-by = obsługa: { $rep }
again-language = język: { $language }
again-untimed = wybór bez limitu czasu
again-drilled = ćwiczone od „{ $moment }”
again-begun = początek: { $when }
graded-note = Uwaga: { $note }.
note-unfinished = to, czego próbowano po cofnięciu, nie jest dokończone i nie jest oceniane
note-own-words = obsługa odpowiadała własnymi słowami i sama zaznaczyła, co w nich widać
note-moved = wiersz { $line }: ruchu „{ $wanted }” nie da się już tam wykonać, więc ocena opiera się na zapisie
note-no-policy = w scenariuszu nie ma już takich zasad
note-changed =
    { $more ->
        [0] po tej rozgrywce zmienił się plik { $file }
        [one] po tej rozgrywce zmienił się plik { $file } i jeszcze { $more } plik
        [few] po tej rozgrywce zmienił się plik { $file } i jeszcze { $more } pliki
       *[other] po tej rozgrywce zmienił się plik { $file } i jeszcze { $more } plików
    }

## Postępy

progress-rep =
    { $attempts ->
        [one] { $rep }: { $attempts } podejście bez pomocy, zaliczone: { $passed }
        [few] { $rep }: { $attempts } podejścia bez pomocy, zaliczone: { $passed }
       *[other] { $rep }: { $attempts } podejść bez pomocy, zaliczone: { $passed }
    }
progress-share = { $share }% (95%: od { $low } do { $high })
progress-percent = { $share }%
progress-all-pass =
    { $stories ->
        [0] pass^k, szansa, że wszystkie z k podejść do jednej rozmowy będą zaliczone: { $chances }
        [one] pass^k, szansa, że wszystkie z k podejść do jednej rozmowy będą zaliczone (na podstawie { $stories } rozmowy): { $chances }
       *[other] pass^k, szansa, że wszystkie z k podejść do jednej rozmowy będą zaliczone (na podstawie { $stories } rozmów): { $chances }
    }
progress-chance = { $k }: { $chance }
progress-unknown = jeszcze nie wiadomo
progress-self-marked =
    { $attempts ->
        [one] { $attempts } podejście własnymi słowami, ocenione samodzielnie: liczy się jako podejście z pomocą, a do umiejętności się nie liczy
        [few] { $attempts } podejścia własnymi słowami, ocenione samodzielnie: liczą się jako podejścia z pomocą, a do umiejętności się nie liczą
       *[other] { $attempts } podejść własnymi słowami, ocenionych samodzielnie: liczy się jako podejścia z pomocą, a do umiejętności się nie liczy
    }
progress-as-written =
    { $attempts ->
        [one] { $attempts } podejście według zapisu: scenariusza nie ma albo się zmienił, więc nie oceniono go ponownie
        [few] { $attempts } podejścia według zapisu: scenariusza nie ma albo się zmienił, więc nie oceniono ich ponownie
       *[other] { $attempts } podejść według zapisu: scenariusza nie ma albo się zmienił, więc nie oceniono ich ponownie
    }
progress-behaviours = Zachowania
progress-criteria = Kryteria
progress-weakest-behaviours = Zachowania, gdy były potrzebne, od najsłabszych
progress-weakest-criteria = Kryteria oceny, od najsłabszych
progress-count = { $done } z { $asked }
progress-next = Co ćwiczyć dalej
progress-due-ago =
    { $days ->
        [one] termin minął { $days } dzień temu
       *[other] termin minął { $days } dni temu
    }
progress-due-yesterday = termin minął wczoraj
progress-due-today = termin dziś
progress-due-tomorrow = termin jutro
progress-due-in =
    { $days ->
        [one] termin za { $days } dzień
       *[other] termin za { $days } dni
    }
progress-last = { $due } (ostatnio { $score } na 100)
progress-passed = zaliczone podejścia bez pomocy
progress-pass-k = pass^{ $k }
progress-over = na podstawie tylu rozmów
progress-pass-k-means = pass^k: szansa, że wszystkie z k podejść do jednej rozmowy będą zaliczone; „-”, gdy do żadnej nie było tylu podejść
progress-cell = { $share }% ({ $low }-{ $high })
assigned-title =
    { $passes ->
        [one] { $title }: w każdej rozmowie trzeba zaliczyć { $passes } podejście
        [few] { $title }: w każdej rozmowie trzeba zaliczyć { $passes } podejścia
       *[other] { $title }: w każdej rozmowie trzeba zaliczyć { $passes } podejść
    }
assigned-by = { $line }, termin: { $due }
assigned-passed = zaliczone: { $passed } z { $attempts }
assigned-best = najlepszy wynik { $score }
assigned-nobody = Nikt jeszcze nie zaczął.
assigned-done = gotowe
assigned-open = do zrobienia
assigned-failed = nie ma już podejść
assigned-late = po terminie
assigned-left = { $title }: nie zostało nic do zrobienia: { $why }
assigned-why-done = wszystko jest gotowe
assigned-why-failed = nie ma już podejść do: { $stories }
assigned-why-late = ostatni dzień minął, bez zaliczenia: { $stories }
next-due = co ma najbliższy termin
next-progress = jak poszło
