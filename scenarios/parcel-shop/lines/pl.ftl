# Rozmowy sklepu po polsku. Nad każdym tekstem stoją cztery cyfry oryginału, który tłumaczy.

# 803a
scenario-title = Mały sklep internetowy

# 44bd
remedy-redelivery = ponowna wysyłka

# 9571
remedy-replacement = wymiana

# e21a
remedy-spare-part = część zamienna

# 1d63
remedy-refund = zwrot pieniędzy

# 8923
remedy-voucher = bon

# aa92
remedy-fee-waiver = umorzenie opłaty

# a1a1
remedy-repair = naprawa

# 81c0
behaviour-reassure = uspokoić

# f4e5
behaviour-set-a-boundary = postawić granicę

# a154
behaviour-say-what-you-do-not-know = powiedzieć, czego się nie wie

# f1ab
behaviour-guess = zgadywać

# eb52
behaviour-belittle = lekceważyć

# 75ed
behaviour-threaten = grozić

# 0b11
policy-before-they-ask = Zanim zapytają

# 4f16
policy-drop-the-ball = Co wypadnie z rąk

# b500
policy-empowered-with-guidelines = Decyzja na miejscu, ze wskazówkami

# 8723
policy-empowered = Decyzja na miejscu

# 3e14
policy-one-more-seat = O jedno miejsce więcej

# 86ac
policy-script-only = Tylko według skryptu

# 21ae
policy-wow-for-some = Zachwyt dla wybranych

# 450f
standard-heard-first = najpierw wysłuchani

# 5df5
standard-heard-first-why = Nikt nie słucha o rozwiązaniu, dopóki nie wie, że go usłyszano.

# f318
standard-heard-first-aim = Najdalej w drugim Pana/Pani zdaniu klient słyszy własny kłopot.

# 2f91
standard-heard-first-how = Proszę nazwać, co poszło źle, zwykłymi słowami, nie naszymi; potem otworzyć zamówienie.

# 7edd
standard-left-in-writing = zostaje na piśmie

# bb30
standard-left-in-writing-why = To, co ustalono w rozmowie, znika z zamknięciem okna.

# e45c
standard-left-in-writing-aim = Klient może sprawdzić, co ustalono, nie pytając drugi raz.

# b50c
standard-left-in-writing-how = Na koniec jedno zdanie: co robimy, co Pan/Pani dostaje, którego dnia.

# 15b2
standard-nobody-to-blame = nikt nie jest winny

# 5cfc
standard-nobody-to-blame-why = Gdy szukamy winnego, klient dalej ma swój kłopot.

# 1e8f
standard-nobody-to-blame-aim = Nikt nie słyszy, że to jego wina, przewoźnika czy kogoś z nas.

# a0fb
standard-nobody-to-blame-how = Bez „kto”; proszę powiedzieć, co i kiedy.

# a113
standard-true-to-the-facts = zgodnie z faktami

# dbbd
standard-true-to-the-facts-why = Miła odpowiedź, która jest błędna, kosztuje drugi kontakt i trochę naszego słowa.

# 7c4d
standard-true-to-the-facts-aim = To, co mówimy, zgadza się, gdy klient sprawdzi w domu.

# 7913
standard-true-to-the-facts-how = Najpierw zajrzeć do dokumentów, potem mówić; kto nie wie, mówi, że nie wie.

# 75a6
late-fee-title = Sześć dni po terminie, raz na cztery lata

# 82a3
late-fee-fact-name = nazwisko

# e3a4
late-fee-fact-name-record = pan Wojnar

# b80c
late-fee-fact-fee = opłata

# df1d
late-fee-fact-late-by = opóźnienie

# e395
late-fee-fact-late-by-truth = sześć dni

# e395
late-fee-fact-late-by-record = sześć dni

# cfa6
late-fee-fact-late-by-claim = dwa dni

# a793
late-fee-fact-first = wcześniej

# 4186
late-fee-fact-first-record = nigdy przedtem, od czterech lat

# 8fcf
late-fee-fact-reason = powód

# 3d87
late-fee-fact-reason-truth = w szpitalu

# 3d87
late-fee-fact-reason-claim = w szpitalu

# 2499
late-fee-fact-next-due = następny termin

# 5759
late-fee-fact-next-due-record = dwudziestego

# aa92
late-fee-word-fee-waiver = umorzenie opłaty

# 9af2
late-fee-word-account = konto

# 8fcf
late-fee-word-reason = powód

# 27c3
late-fee-word-taking-his-word = uwierzenie na słowo

# 6222
late-fee-word-a-decision-on-the-fee = decyzja w sprawie opłaty

# a356
late-fee-opening-1 = Dzień dobry. Chcą Państwo ode mnie siedem pięćdziesiąt, bo spóźniłem się z zapłatą o { $late-by }. Nie chodzi o pieniądze. Nigdy nie byłem nikomu winien ani grosza.

# 345d
late-fee-opening-open-the-account = otworzyć konto

# 5054
late-fee-opening-open-the-account-1 = Dzień dobry. Zobaczę, co da się zrobić.

# cf46
late-fee-opening-open-the-account-2 = Dzień dobry. Opłaty za przypomnienie naliczane są automatycznie i wymienione w paragrafie dziewiątym naszego regulaminu, ale oczywiście mogę na to spojrzeć.

# ae2e
late-fee-opening-open-the-account-3 = Dzień dobry, panie Wojnar. A tu przychodzi list, jakby był Pan winien! Zajrzę w samo konto.

# 4841
late-fee-opening-hold-to-the-conditions = trzymać się regulaminu

# c6de
late-fee-opening-hold-to-the-conditions-1 = Dzień dobry, panie Wojnar. Opłata jest w regulaminie i obowiązuje wszystkich jednakowo.

# 3299
late-fee-opening-hold-to-the-conditions-2 = Dzień dobry. Kto płaci po terminie, ten dopłaca.

# 351d
late-fee-not-a-penny-1 = Wszystkich. Rozumiem. Cztery lata, i jestem „wszyscy”.

# 345d
late-fee-not-a-penny-open-the-account = otworzyć konto

# fe9b
late-fee-not-a-penny-open-the-account-1 = Jeśli Pan nalega, mogę otworzyć konto i sprawdzić, czy jest coś, co pozwoliłoby zrobić wyjątek.

# be65
late-fee-not-a-penny-open-the-account-2 = Cztery lata to nie „wszyscy”. Przepraszam, najpierw trzeba było sprawdzić. Już patrzę.

# 2296
late-fee-not-a-penny-stay-with-it = zostać przy swoim

# 1c63
late-fee-not-a-penny-stay-with-it-1 = Przykro mi, że nie jest Pan zadowolony.

# cdef
late-fee-how-it-came-about-1 = I co? Stoi tam, że zły ze mnie płatnik?

# f8bb
late-fee-how-it-came-about-correct-the-days = poprawić liczbę dni

# 1078
late-fee-how-it-came-about-correct-the-days-1 = Stoi: { $late-by }, nie dwa.

# 9062
late-fee-how-it-came-about-correct-the-days-2 = Stoi: { $late-by }; ale źli płatnicy wyglądają inaczej.

# 6c8b
late-fee-how-it-came-about-ask-how-it-happened = zapytać, jak do tego doszło

# 4137
late-fee-how-it-came-about-ask-how-it-happened-1 = Dlaczego było po terminie?

# bd7d
late-fee-how-it-came-about-ask-how-it-happened-2 = Zanim coś na to powiem, potrzebna mi jest przyczyna opóźnienia, ponieważ rozróżniamy przyczyny zależne i niezależne od klienta.

# cf87
late-fee-how-it-came-about-ask-how-it-happened-3 = Stoi: po terminie, { $first }. Ktoś taki miał głowę zajętą czymś innym. Czy mogę zapytać, czym?

# 886f
late-fee-how-it-came-about-waive-it-without-a-question = umorzyć bez pytania

# a216
late-fee-how-it-came-about-waive-it-without-a-question-1 = Stoi, że zawsze Pan płaci. Opłatę naliczyła maszyna; ja ją zdejmuję.

# 917c
late-fee-how-it-came-about-waive-it-without-a-question-2 = Mogę to zdjąć.

# d475
late-fee-six-or-two-1 = Niech będzie sześć. Nie liczyłem. Miałem co innego do liczenia.

# 9824
late-fee-six-or-two-ask-what-things = zapytać, co takiego

# 4609
late-fee-six-or-two-ask-what-things-1 = To znaczy?

# 2e11
late-fee-six-or-two-ask-what-things-2 = Liczenie ich było niemiłe z mojej strony. Przepraszam. Co się stało?

# 5a98
late-fee-six-or-two-close-the-sum = zamknąć rachunek

# 22f7
late-fee-six-or-two-close-the-sum-1 = Sześć dni to sześć dni, przykro mi.

# aeed
late-fee-where-he-was-1 = Leżałem { $reason }. Wie Pan, tam zabierają człowiekowi telefon, i okulary. A rachunek leżał w domu.

# 3ef2
late-fee-where-he-was-ask-for-a-letter-from-the-hospital = poprosić o zaświadczenie ze szpitala

# 9814
late-fee-where-he-was-ask-for-a-letter-from-the-hospital-1 = Przykro mi to słyszeć. Jeśli przyśle nam Pan zaświadczenie ze szpitala z datami, możemy to rozpatrzyć.

# 1c72
late-fee-where-he-was-ask-for-a-letter-from-the-hospital-2 = To naprawdę bardzo przykre i życzę szybkiego powrotu do zdrowia. Do umorzenia potrzebuję jednak czegoś na piśmie, bo inaczej każdy mógłby tak powiedzieć.

# 9b7b
late-fee-where-he-was-waive-the-fee = umorzyć opłatę

# b263
late-fee-where-he-was-waive-the-fee-1 = Współczuję: wraca Pan stamtąd, a my nie mamy nic lepszego do roboty niż słać przypomnienie. Skreślam tę opłatę.

# ea76
late-fee-where-he-was-waive-the-fee-2 = W takim razie mogę ją wyjątkowo skreślić.

# 3ed0
late-fee-where-he-was-waive-the-fee-3 = Przykro mi to słyszeć. Opłatę można usunąć.

# c987
late-fee-prove-it-1 = Papiery chce Pan widzieć? Za siedem pięćdziesiąt? Bliznę też mam pokazać?

# 9ea4
late-fee-prove-it-take-his-word = uwierzyć mu na słowo

# 1397
late-fee-prove-it-take-his-word-1 = Żadnych papierów. Przepraszam za tę prośbę, nie powinna była paść. Wystarczy Pańskie słowo; opłata znika.

# cd47
late-fee-prove-it-take-his-word-2 = To nie będzie konieczne. Ponieważ kwota jest niewielka, możemy ten jeden raz obejść się bez dokumentów, które z reguły są wymagane.

# 1bb2
late-fee-prove-it-wait-for-the-papers = czekać na papiery

# f42b
late-fee-prove-it-wait-for-the-papers-1 = Przykro mi, takie są zasady. Gdy tylko przyjdzie zaświadczenie, podejmiemy decyzję.

# dfd4
late-fee-struck-out-1 = No. Dziękuję. A następny rachunek? Nie chciałbym znowu wpaść.

# 1fcb
late-fee-struck-out-strike-it-out = skreślić opłatę

# af23
late-fee-struck-out-strike-it-out-1 = Już jej nie ma. Następny termin jest zawsze wydrukowany u góry. Dziękuję i dużo zdrowia.

# 0a35
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due = skreślić i powiedzieć, kiedy następny termin

# 5406
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-1 = Już jej nie ma. Następny termin: { $next-due }.

# 9d42
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-2 = Opłaty nie ma i nikt jej już nie zobaczy. Następny rachunek jest do zapłaty { $next-due }; tydzień wcześniej dostanie Pan ode mnie kilka słów. Dziękuję za cztery lata.

# 13e4
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-3 = Opłata została usunięta. Następny rachunek proszę zapłacić najpóźniej { $next-due }, drugi raz nie będzie to możliwe. Dziękuję za zrozumienie.

# 3b16
late-fee-the-fee-stands-1 = Czyli zostaje. Trudno. To wiem, ile są dla Państwa warte cztery lata: mniej niż siedem pięćdziesiąt.

# f2fa
late-fee-the-fee-stands-say-why-and-promise-a-second-look = powiedzieć dlaczego i obiecać ponowne rozpatrzenie

# 0ba5
late-fee-the-fee-stands-say-why-and-promise-a-second-look-1 = Mogę złożyć to jeszcze raz, jeśli Pan chce.

# 6615
late-fee-the-fee-stands-say-why-and-promise-a-second-look-2 = Dla mnie są warte więcej. Przełożona patrzyła na rachunek, nie na cztery lata; położę przed nią jedno i drugie i napiszę do Pana.

# 7bc4
late-fee-the-fee-stands-take-note-of-it = przyjąć do wiadomości

# e146
late-fee-the-fee-stands-take-note-of-it-1 = Rozumiem Pana i przekażę to dalej.

# 18d0
late-fee-reaction-1-1 = Ma Pan tam, zdaje się, kalkulator.

# 1b0c
late-fee-reaction-3-1 = To niech ją Pan bierze, z wyrazami szacunku, a moje nazwisko proszę skreślić z listy.

# f5a0
late-fee-forbid-1 = Wie, że zapłacił po terminie; mówi to w pierwszym zdaniu.

# c707
late-fee-forbid-2 = Życzliwość z ostrzeżeniem zapamiętuje się jako ostrzeżenie.

# 6a40
assembly-title = Regał, który się przechyla

# 82a3
assembly-fact-name = nazwisko

# c6fa
assembly-fact-name-record = pan Halloran

# 683b
assembly-fact-price = cena

# f801
assembly-fact-letter = litera

# 6b23
assembly-fact-letter-truth = C

# df7e
assembly-fact-letter-claim = B

# ffce
assembly-fact-holes = otwory

# 74c7
assembly-fact-holes-truth = z lewej

# 74c7
assembly-fact-holes-claim = z lewej

# ba60
assembly-fact-remedy = rozwiązanie

# 48c8
assembly-fact-remedy-record = płyta z literą C idzie na lewo, otworami do środka

# 3660
assembly-fact-page = strona

# 3e08
assembly-fact-page-truth = strona 6 jest błędna

# aad5
assembly-fact-page-record = strona 6 jest poprawna

# 238f
assembly-word-instructions = instrukcja

# f801
assembly-word-letter = litera

# ffce
assembly-word-holes = otwory

# cb82
assembly-word-stay-until-it-stands = zostać, aż stanie

# a5b4
assembly-word-a-fitter = monter

# 1d63
assembly-word-refund = zwrot pieniędzy

# 6e9a
assembly-opening-1 = Zrobiłem wszystko co do joty według Państwa instrukcji i mam regał, który przechyla się jak pijak. O szóstej przychodzi teściowa. To od niej.

# 6d57
assembly-opening-point-to-page-six = wskazać stronę szóstą

# 5097
assembly-opening-point-to-page-six-1 = Dzień dobry, panie Halloran. Strona 6 pokazuje to zupełnie wyraźnie; większość ludzi po prostu ją pomija.

# 587a
assembly-opening-point-to-page-six-2 = Dzień dobry. To jest na stronie 6.

# e43d
assembly-opening-open-the-instructions = otworzyć instrukcję

# 9bf2
assembly-opening-open-the-instructions-1 = Dzień dobry. Sprawdzę, która instrukcja do niego należy, żebyśmy mieli przed sobą tę samą książeczkę; wydań jest, jak Pan może wie, kilka.

# 332d
assembly-opening-open-the-instructions-2 = Dzień dobry, panie Halloran. Według książeczki, a jednak krzywo: i przed szóstą ma stać. Mam plan przed sobą.

# 2187
assembly-opening-have-it-all-told-from-the-first-screw = kazać opowiedzieć wszystko od pierwszej śruby

# 85b7
assembly-opening-have-it-all-told-from-the-first-screw-1 = Dzień dobry, panie Halloran. Proszę opowiedzieć wszystko po kolei, od pierwszej śruby.

# 4375
assembly-to-the-letter-1 = Strona 6 leży mi otwarta na kolanach. Stronę 6 zrobiłem dwa razy. Jak Pan/Pani myśli, co robię od południa?

# e43d
assembly-to-the-letter-open-the-instructions = otworzyć instrukcję

# 2e4c
assembly-to-the-letter-open-the-instructions-1 = Spojrzę jeszcze raz.

# 8346
assembly-to-the-letter-open-the-instructions-2 = Przepraszam. Tylko że dziewięć na dziesięć osób dzwoniących w sprawie tego regału rzeczywiście coś na stronie 6 przeoczyło, dlatego o nią pytamy najpierw.

# 451a
assembly-to-the-letter-open-the-instructions-3 = Strona 6, dwa razy, od południa: to nie Pan. Przepraszam. Zajrzę w sam plan.

# 65db
assembly-to-the-letter-send-the-film = wysłać film

# d4b6
assembly-to-the-letter-send-the-film-1 = Na naszej stronie jest film, który pokazuje każdy krok. Proszę obejrzeć i zadzwonić, jeśli nie pomoże.

# 7ad5
assembly-to-the-last-screw-1 = Najpierw długie śruby, potem bok, potem półki, potem drugi bok. A potem puściłem i się przechylił.

# e43d
assembly-to-the-last-screw-open-the-instructions = otworzyć instrukcję

# cd42
assembly-to-the-last-screw-open-the-instructions-1 = Dziękuję. Porównam to teraz z instrukcją, krok po kroku, więc proszę na razie niczego nie zmieniać.

# 657b
assembly-to-the-last-screw-open-the-instructions-2 = Czyli stał prosto, dopóki Pan go trzymał. Przyłożę do tego plan.

# 899e
assembly-which-panel-1 = Więc co to jest? Ja czy regał?

# 5b6a
assembly-which-panel-tell-him-straight-away-what-to-do = od razu powiedzieć, co zrobić

# a9d3
assembly-which-panel-tell-him-straight-away-what-to-do-1 = To książeczka, czyli my. Powinno tam być: { $remedy }.

# 1051
assembly-which-panel-tell-him-straight-away-what-to-do-2 = To pewnie ściana boczna: { $remedy }.

# 3f60
assembly-which-panel-ask-for-the-letter-on-the-panel = zapytać o literę na płycie

# 786c
assembly-which-panel-ask-for-the-letter-on-the-panel-1 = Ani Pan, ani regał, myślę, tylko nasza książeczka. Wewnątrz lewej płyty jest mała litera: jaka?

# 0dbd
assembly-which-panel-ask-for-the-letter-on-the-panel-2 = Jaką literę widzi Pan na płycie?

# 8381
assembly-which-panel-ask-for-the-letter-on-the-panel-3 = Za minutę się dowiemy. Każda część ma literę, wybitą albo naklejoną, zależnie od roku produkcji. Jaka jest na lewej?

# ea13
assembly-which-panel-send-somebody = wysłać kogoś

# c43c
assembly-which-panel-send-somebody-1 = Lepiej nie zgadywać przez telefon. Przyślę Panu montera.

# caaa
assembly-he-says-B-1 = Jest na niej { $letter }. Na żółtej naklejce. Chwila, pod naklejką coś jeszcze wybito, ale nie mam okularów.

# 6b5c
assembly-he-says-B-take-it-that-B-is-right = uznać, że B się zgadza

# a59c
assembly-he-says-B-take-it-that-B-is-right-1 = To po lewej ma Pan właściwą i strona 6 się zgadza.

# 5255
assembly-he-says-B-have-him-look-where-the-holes-are = poprosić, by sprawdził, gdzie są otwory

# 6728
assembly-he-says-B-have-him-look-where-the-holes-are-1 = Gdzie są otwory?

# b581
assembly-he-says-B-have-him-look-where-the-holes-are-2 = Proszę założyć okulary i przeczytać mi jeszcze raz, co tam jest, i uważać, żeby czytać to, co wybite, a nie to, co naklejone.

# bb42
assembly-he-says-B-have-him-look-where-the-holes-are-3 = Naklejka jest od pakowaczy; nic nie mówi o lewej ani prawej. Proszę sprawdzić kciukiem: po której stronie są otwory?

# ad44
assembly-he-has-tried-1 = Coś obróciłem i teraz przechyla się w drugą stronę.

# 5255
assembly-he-has-tried-have-him-look-where-the-holes-are = poprosić, by sprawdził, gdzie są otwory

# 8ea0
assembly-he-has-tried-have-him-look-where-the-holes-are-1 = Czyli coś się ruszyło! Idźmy za dotykiem: litery mylą, otwory nie. Po której są stronie?

# 5c56
assembly-he-has-tried-have-him-look-where-the-holes-are-2 = A po której stronie są otwory teraz?

# 1f20
assembly-he-has-tried-give-up-on-it = dać za wygraną

# 4415
assembly-he-has-tried-give-up-on-it-1 = Może dla wszystkich najlepiej będzie, jeśli go zabierzemy.

# e692
assembly-turned-round-1 = Są { $holes }. Powinny patrzeć do środka, prawda? Chyba założyłem ją odwrotnie. Albo Państwo.

# 521f
assembly-turned-round-let-him-get-on-with-it = zostawić go z tym

# 4529
assembly-turned-round-let-him-get-on-with-it-1 = Właśnie: { $remedy }. Poradzi Pan sobie. Miłego dnia.

# b212
assembly-turned-round-tell-him-and-stay-on-the-line = powiedzieć i zostać na linii

# 03cd
assembly-turned-round-tell-him-and-stay-on-the-line-1 = To proszę ją obrócić.

# 9d29
assembly-turned-round-tell-him-and-stay-on-the-line-2 = Tak: { $remedy }. Cztery śruby, nic więcej. Zostanę przy telefonie, aż Pan skończy.

# b2f1
assembly-turned-round-tell-him-and-stay-on-the-line-3 = To mogłoby być to, na ile da się stąd ocenić. Plan mówi: { $remedy }. Proszę spróbować i powiedzieć, czy to coś zmienia; jeśli nie, wymyślimy coś innego.

# 9daf
assembly-it-stands-1 = Stoi! Jak żołnierz. I jest kwadrans po piątej.

# ba10
assembly-it-stands-say-goodbye = pożegnać się

# 2ad8
assembly-it-stands-say-goodbye-1 = Wspaniale. Dziękuję za cierpliwość i miłego wieczoru Panu i teściowej.

# f3c4
assembly-it-stands-send-the-right-page = wysłać właściwą stronę

# 8ada
assembly-it-stands-send-the-right-page-1 = No widzi Pan! To przecież nietrudne. Jeśli zechce Pan zostawić opinię, mogę przysłać odnośnik, i dziękuję za telefon.

# 8407
assembly-it-stands-send-the-right-page-2 = Dziękuję za Pańskie ręce i cierpliwość! Właściwa strona 6 jest już w drodze do Pana, z tym, co obróciliśmy i dlaczego, na wypadek przeprowadzki.

# 8d81
assembly-it-stands-send-the-right-page-3 = Dobrze. Strona jest u Pana.

# c255
assembly-take-it-away-then-1 = Zabrać? Ona przychodzi o szóstej! No to proszę zabierać. Położę książki na podłodze.

# b609
assembly-take-it-away-then-take-it-back = zabrać regał

# bcf6
assembly-take-it-away-then-take-it-back-1 = Zamówione. Przewoźnik zadzwoni.

# 28b6
assembly-take-it-away-then-try-once-more = spróbować jeszcze raz

# 060c
assembly-take-it-away-then-try-once-more-1 = Nie. Przepraszam, to było za wcześnie. Jeszcze jedno, kciukiem: po której stronie są otwory?

# aef6
assembly-take-it-away-then-try-once-more-2 = Możemy też najpierw spróbować czegoś innego.

# a48f
assembly-still-leaning-1 = Przechyla się. Nikt go nie zabiera, nikt nie przychodzi go wyprostować. Co mam powiedzieć teściowej?

# f649
assembly-still-leaning-promise-a-fitter = obiecać montera

# 9d67
assembly-still-leaning-promise-a-fitter-1 = Przepraszam. Ktoś przyjdzie i go Panu złoży.

# 66c9
assembly-still-leaning-lay-the-plan-beside-it-once-more = jeszcze raz przyłożyć plan

# d2b0
assembly-still-leaning-lay-the-plan-beside-it-once-more-1 = No to zobaczmy.

# b5fa
assembly-still-leaning-lay-the-plan-beside-it-once-more-2 = Że zostawiliśmy z tym Pana samego i że to najwyżej jedna płyta. Przepraszam. Dziesięć minut, Pan i ja: plan mam przed sobą.

# e4c8
assembly-reaction-1-1 = Od pierwszej śruby? Ma Pan/Pani czas do szóstej?

# 0497
assembly-reaction-3-1 = Znowu strona 6! Ja Państwu pokażę stronę 6. Pali się bardzo dobrze.

# 4e36
assembly-forbid-1 = Męczy się z tym od południa. To, czy dziewięć innych osób było nieuważnych, nic go nie obchodzi.
