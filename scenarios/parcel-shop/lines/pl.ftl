# Rozmowy sklepu po polsku. Nad każdym tekstem stoją cztery cyfry oryginału, który tłumaczy.

# 803a
scenario-title = Mały sklep internetowy

# aa92
remedy-fee-waiver = umorzenie opłaty

# 44bd
remedy-redelivery = ponowna wysyłka

# 1d63
remedy-refund = zwrot pieniędzy

# a1a1
remedy-repair = naprawa

# 9571
remedy-replacement = wymiana

# e21a
remedy-spare-part = część zamienna

# 8923
remedy-voucher = bon

# eb52
behaviour-belittle = lekceważyć

# f1ab
behaviour-guess = zgadywać

# 81c0
behaviour-reassure = uspokoić

# a154
behaviour-say-what-you-do-not-know = powiedzieć, czego się nie wie

# f4e5
behaviour-set-a-boundary = postawić granicę

# 75ed
behaviour-threaten = grozić

# 0b11
policy-before-they-ask = Zanim zapytają

# 4f16
policy-drop-the-ball = Wypuszczone z rąk

# 8723
policy-empowered = Decyzja na miejscu

# b500
policy-empowered-with-guidelines = Decyzja na miejscu, ze wskazówkami

# 3e14
policy-one-more-seat = O jedno miejsce więcej

# 86ac
policy-script-only = Tylko według skryptu

# 21ae
policy-wow-for-some = Zachwyt dla wybranych

# 9bc1
standard-asked-afterwards = zapytani po wszystkim

# a3d1
standard-asked-afterwards-why = Paczka wysłana to jeszcze nie paczka rozpakowana, a mało kto napisze, że znów coś poszło nie tak.

# 004b
standard-asked-afterwards-aim = Dowiadujemy się, zanim klient sam będzie musiał nam to powiedzieć.

# 774b
standard-asked-afterwards-how = Zamykając sprawę, wpisać do niej dzień, w którym zapytamy; jedno pytanie wystarczy.

# 450f
standard-heard-first = najpierw wysłuchani

# 5df5
standard-heard-first-why = Nikt nie słucha o rozwiązaniu, dopóki nie wie, że go usłyszano.

# f318
standard-heard-first-aim = Najdalej w drugim naszym zdaniu klient słyszy własny kłopot.

# 2f91
standard-heard-first-how = Proszę nazwać, co poszło źle, zwykłymi słowami, nie naszymi; potem otworzyć zamówienie.

# 7edd
standard-left-in-writing = zostaje na piśmie

# bb30
standard-left-in-writing-why = To, co ustalono w rozmowie, znika z zamknięciem okna.

# e45c
standard-left-in-writing-aim = Klient może sprawdzić, co ustalono, nie pytając drugi raz.

# b50c
standard-left-in-writing-how = Na koniec jedno zdanie: co robimy, co klient dostaje, którego dnia.

# 15b2
standard-nobody-to-blame = nikt nie jest winny

# 5cfc
standard-nobody-to-blame-why = Gdy szukamy winnego, klient dalej ma swój kłopot.

# 1e8f
standard-nobody-to-blame-aim = Nikt nie słyszy, że to jego wina, przewoźnika czy kogoś z nas.

# a0fb
standard-nobody-to-blame-how = Bez „kto”; proszę powiedzieć, co i kiedy.

# eec0
standard-picked-up-in-time = odebrane na czas

# 3e88
standard-picked-up-in-time-why = Czekanie to jedyna rzecz u nas, którą klient może zmierzyć zegarkiem.

# d247
standard-picked-up-in-time-aim = Czterech na pięciu kogoś słyszy, zanim zacznie się zastanawiać, czy w ogóle ktoś tam jest.

# c472
standard-picked-up-in-time-how = Drugie stanowisko tam, gdzie dzwonią telefony; listy mogą poczekać do spokojnych godzin.

# 507c
standard-solved-at-once = załatwione od razu

# 55cc
standard-solved-at-once-why = Większość próbuje raz; wielu z tych, którzy muszą próbować drugi raz, próbuje gdzie indziej.

# 46ea
standard-solved-at-once-aim = Trzem na czterech jesteśmy potrzebni tylko raz.

# 6a4e
standard-solved-at-once-how = Zapytać, co by sprawę załatwiło, i załatwić to, a nie to, o co pyta formularz.

# 10f7
standard-solved-this-week = załatwione w tym tygodniu

# 9045
standard-solved-this-week-why = O sprawie, która pozostaje otwarta, myśli się co wieczór.

# bd6a
standard-solved-this-week-aim = Czego nie dało się załatwić od razu, jest załatwione przed końcem tygodnia.

# f14f
standard-solved-this-week-how = Co rano najpierw najstarsza otwarta sprawa, potem najnowszy list.

# 0a51
standard-told-only-once = opowiedziane tylko raz

# 91f0
standard-told-only-once-why = Historia opowiedziana dwa razy to historia, której nikt nie zachował.

# 950f
standard-told-only-once-aim = Kto wraca, zastaje nas tam, gdzie skończyliśmy, na każdym kanale.

# eafe
standard-told-only-once-how = Przeczytać sprawę do końca przed pierwszym słowem i zacząć od tego, co w niej jest.

# a113
standard-true-to-the-facts = zgodnie z faktami

# dbbd
standard-true-to-the-facts-why = Miła odpowiedź, która jest błędna, kosztuje drugi kontakt i trochę naszego słowa.

# 7c4d
standard-true-to-the-facts-aim = To, co mówimy, zgadza się, gdy klient sprawdzi w domu.

# 7913
standard-true-to-the-facts-how = Najpierw zajrzeć do dokumentów, potem mówić; kto nie wie, mówi, że nie wie.

# 2944
standard-word-kept = słowo dotrzymane

# 0cc6
standard-word-kept-why = Obietnica to dług z datą, a księgę prowadzi klient.

# a59d
standard-word-kept-aim = Każda obietnica jest dotrzymana w swoim dniu, ktokolwiek ją złożył.

# 926a
standard-word-kept-how = Obiecywać to, o czym wiadomo, że da się zrobić; zapisać co, dla kogo i na kiedy.

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

# a5b4
assembly-word-a-fitter = monter

# ffce
assembly-word-holes = otwory

# 238f
assembly-word-instructions = instrukcja

# f801
assembly-word-letter = litera

# 1d63
assembly-word-refund = zwrot pieniędzy

# cb82
assembly-word-stay-until-it-stands = zostać, aż stanie

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
assembly-to-the-letter-1 = Strona 6 leży mi otwarta na kolanach. Stronę 6 zrobiłem dwa razy. Jak Państwo myślą, co ja robię od południa?

# e43d
assembly-to-the-letter-open-the-instructions = otworzyć instrukcję

# 2e4c
assembly-to-the-letter-open-the-instructions-1 = Spojrzę jeszcze raz.

# 8346
assembly-to-the-letter-open-the-instructions-2 = Przepraszam. Tylko że dziewięć na dziesięć osób dzwoniących w sprawie tego regału rzeczywiście coś na stronie 6 przeoczyło, dlatego o nią pytamy najpierw.

# 451a
assembly-to-the-letter-open-the-instructions-3 = Strona 6, dwa razy, od południa: to nie Pan. Przepraszam. Zajrzę do samego planu.

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
assembly-to-the-last-screw-open-the-instructions-2 = Czyli stał prosto, dopóki Pan go trzymał. Porównam to z planem.

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
assembly-he-has-tried-have-him-look-where-the-holes-are-1 = Czyli coś się ruszyło! Sprawdzajmy dotykiem: litery mylą, otwory nie. Po której są stronie?

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
assembly-turned-round-tell-him-and-stay-on-the-line-3 = To mogłoby być to, na ile da się stąd ocenić. Według planu: { $remedy }. Proszę spróbować i powiedzieć, czy to coś zmienia; jeśli nie, wymyślimy coś innego.

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
assembly-it-stands-send-the-right-page-2 = Dziękuję za sprawne ręce i cierpliwość! Właściwa strona 6 jest już w drodze do Pana, z tym, co obróciliśmy i dlaczego, na wypadek przeprowadzki.

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
assembly-still-leaning-lay-the-plan-beside-it-once-more = jeszcze raz porównać z planem

# d2b0
assembly-still-leaning-lay-the-plan-beside-it-once-more-1 = No to zobaczmy.

# b5fa
assembly-still-leaning-lay-the-plan-beside-it-once-more-2 = Że zostawiliśmy z tym Pana samego i że to najwyżej jedna płyta. Przepraszam. Dziesięć minut, Pan i ja: plan mam przed sobą.

# e4c8
assembly-reaction-1-1 = Od pierwszej śruby? Mają Państwo czas do szóstej?

# 0497
assembly-reaction-3-1 = Znowu strona 6! Ja Państwu pokażę stronę 6. Pali się bardzo dobrze.

# 4e36
assembly-forbid-1 = Męczy się z tym od południa. To, czy dziewięć innych osób było nieuważnych, nic go nie obchodzi.

# 6047
coupon-in-the-app-title = Sześć euro, ale nie na tym telefonie

# 82a3
coupon-in-the-app-fact-name = nazwisko

# 4465
coupon-in-the-app-fact-name-record = pani Ferreira

# 5694
coupon-in-the-app-fact-code = kod

# 4341
coupon-in-the-app-fact-code-record = THANKS-6

# 4341
coupon-in-the-app-fact-code-claim = THANKS-6

# 2216
coupon-in-the-app-fact-discount = rabat

# 348d
coupon-in-the-app-fact-in-app = w aplikacji

# fa76
coupon-in-the-app-fact-basket = koszyk

# 9fe0
coupon-in-the-app-fact-basket-truth = blaszany bębenek

# 9fe0
coupon-in-the-app-fact-basket-claim = blaszany bębenek

# 75a3
coupon-in-the-app-fact-held-until = odłożone do

# 35af
coupon-in-the-app-fact-held-until-record = północy

# cc5b
coupon-in-the-app-word-a-drum-put-by = odłożony bębenek

# fa76
coupon-in-the-app-word-basket = koszyk

# 7230
coupon-in-the-app-word-coupon = kupon

# 15fe
coupon-in-the-app-word-the-coupon-in-the-app = kupon w aplikacji

# 6eae
coupon-in-the-app-word-the-six-euros = sześć euro

# 8923
coupon-in-the-app-word-voucher = bon

# f4a4
coupon-in-the-app-opening-1 = Dzień dobry, dostałam od Państwa kupon z podziękowaniem, { $code }, a aplikacja mówi, że taki nie istnieje. To jakiś żart?

# 3daa
coupon-in-the-app-opening-2 = Dzień dobry. { $code }: «nieznany kod». Przysłali mi go Państwo dziś rano! Z serduszkiem!

# 7238
coupon-in-the-app-opening-look-the-coupon-up = sprawdzić kupon

# acdf
coupon-in-the-app-opening-look-the-coupon-up-1 = Dzień dobry! Proszę sprawdzić, czy kod jest wpisany wielkimi literami i bez spacji, czy nie stracił ważności i czy aplikacja jest aktualna. Sprawdzam go po naszej stronie.

# 91be
coupon-in-the-app-opening-look-the-coupon-up-2 = Dzień dobry, { $name }. My dziękujemy z serduszkiem, a potem nasza własna aplikacja Pani nie poznaje. Zobaczę, co się dzieje z tym kodem.

# 8934
coupon-in-the-app-opening-look-the-coupon-up-3 = Dzień dobry! Już patrzę.

# f64b
coupon-in-the-app-opening-send-her-to-the-site = odesłać na stronę

# 743e
coupon-in-the-app-opening-send-her-to-the-site-1 = Dzień dobry, { $name }! Proszę go po prostu użyć na naszej stronie, tam działa.

# a6f8
coupon-in-the-app-opening-say-that-it-works-everywhere = powiedzieć, że działa wszędzie

# 6d27
coupon-in-the-app-opening-say-that-it-works-everywhere-1 = Dzień dobry! Jest ważny wszędzie. To na pewno Pani telefon.

# 56bc
coupon-in-the-app-opening-say-that-it-works-everywhere-2 = Dzień dobry, { $name }. W aplikacji powinien działać, jest ważny wszędzie.

# 6411
coupon-in-the-app-one-shop-or-two-1 = Ale ja jestem w aplikacji. To Państwo ją zrobili. To są dwa różne sklepy?

# 593e
coupon-in-the-app-one-shop-or-two-stay-with-the-site = zostać przy stronie

# 2cdb
coupon-in-the-app-one-shop-or-two-stay-with-the-site-1 = Aplikację robi inna firma, przykro mi.

# f558
coupon-in-the-app-one-shop-or-two-stay-with-the-site-2 = Przepraszam, na stronie to tylko chwila, a przy okazji może Pani obejrzeć resztę naszej oferty.

# 7238
coupon-in-the-app-one-shop-or-two-look-the-coupon-up = sprawdzić kupon

# 4f02
coupon-in-the-app-one-shop-or-two-look-the-coupon-up-1 = Mogę sprawdzić ten kod.

# f857
coupon-in-the-app-one-shop-or-two-look-the-coupon-up-2 = Jeden sklep, i to my musimy to ze sobą pogodzić. Przepraszam. Sprawdzam kod.

# 5e15
coupon-in-the-app-what-the-record-says-1 = To dostanę te sześć euro czy nie?

# 9649
coupon-in-the-app-what-the-record-says-go-by-the-record = trzymać się zapisu

# b943
coupon-in-the-app-what-the-record-says-go-by-the-record-1 = Mam tu napisane, że w aplikacji też działa, więc powinien. Proszę spróbować jeszcze raz, może po ponownym uruchomieniu telefonu.

# 7de0
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for = zapytać, co chce za nie kupić

# c9a7
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for-1 = Dostanie Pani, i przepraszam za kłopot: kod jest dobry, tylko aplikacja go jeszcze nie zna. Co ma Pani w koszyku?

# 04c5
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for-2 = Co jest w koszyku?

# da57
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here = dać jej te sześć euro tutaj

# 1a32
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-1 = Tak. U mnie stoi, że kod działa w aplikacji; u Pani widać, że nie. Przepraszam. Odejmuję te sześć euro ręcznie.

# 5f9a
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-2 = Tak.

# 82fb
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-3 = W geście dobrej woli i bez uznania jakichkolwiek roszczeń moglibyśmy zapisać Pani równowartość kuponu.

# 2b8d
coupon-in-the-app-the-drum-1 = To { $basket }, dla synka sąsiadki. Znienawidzi mnie za to.

# da57
coupon-in-the-app-the-drum-give-her-the-six-euros-here = dać jej te sześć euro tutaj

# 91cc
coupon-in-the-app-the-drum-give-her-the-six-euros-here-1 = Mogę to zapisać na poczet tego zamówienia.

# c12d
coupon-in-the-app-the-drum-give-her-the-six-euros-here-2 = Ha, na pewno! To niech chociaż nie kosztuje Pani za dużo. Odejmuję te sześć euro ręcznie.

# d468
coupon-in-the-app-the-drum-recommend-a-louder-one = polecić coś głośniejszego

# 0151
coupon-in-the-app-the-drum-recommend-a-louder-one-1 = Za dwanaście euro więcej jest wersja z talerzem, teraz bardzo popularna!

# 8042
coupon-in-the-app-still-there-1 = O, jak miło! A ile mam czasu? Jadę pociągiem, zaraz będzie tunel.

# 93d9
coupon-in-the-app-still-there-put-it-in-her-account = zapisać na jej koncie

# b0b7
coupon-in-the-app-still-there-put-it-in-her-account-1 = Już tam jest. Nie ma pośpiechu! Czy mogę dziś jeszcze w czymś pomóc?

# 7aab
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long = zapisać na jej koncie i powiedzieć, do kiedy

# bf36
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-1 = Do { $held-until }.

# 4705
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-2 = Sześć euro odjęte, w aplikacji, bez kodu, a koszyk czeka do { $held-until }. Tunele dozwolone. Coś jeszcze?

# fc32
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-3 = Kwota została zapisana na Pani koncie i można ją wykorzystać przy zakupach w aplikacji; proszę pamiętać, że koszyki są przechowywane tylko do { $held-until }. Czy ma Pani jeszcze pytania? Wtedy proszę do nas napisać.

# 33a1
coupon-in-the-app-somebody-was-quicker-1 = Teraz pokazuje «wyprzedane». Kiedy my tu rozmawiamy! Chciałam tylko zapłacić.

# 1a5f
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same = mimo to dać jej sześć euro

# 1362
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same-1 = Tak bywa z popularnymi rzeczami, których niestety nigdy nie mamy dość. Sześć euro zostaje na Pani koncie, do { $held-until } może Pani wybrać coś innego.

# e79a
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same-2 = Akurat gdy naprawialiśmy własny błąd; przepraszam. Sześć euro zostaje na Pani koncie, w aplikacji i na stronie, a reszta koszyka jest Pani do { $held-until }.

# 4f8a
coupon-in-the-app-somebody-was-quicker-promise-her-the-next-one = obiecać jej następny

# e121
coupon-in-the-app-somebody-was-quicker-promise-her-the-next-one-1 = Przepraszam. Odłożę dla Pani jeden, gdy znów przyjdą.

# eaa7
coupon-in-the-app-six-euros-1 = Muszą Państwo kogoś pytać? O sześć euro? Które sami mi Państwo podarowali?

# 98e3
coupon-in-the-app-six-euros-say-why-and-promise-it = powiedzieć dlaczego i obiecać

# 2e5c
coupon-in-the-app-six-euros-say-why-and-promise-it-1 = Brzmi to absurdalnie, wiem. Ktoś musi na własne oczy zobaczyć, że aplikacja go odrzuca; pokażę to i odezwę się do Pani.

# 40cb
coupon-in-the-app-six-euros-say-why-and-promise-it-2 = Przykro mi, nic nie mogę zrobić.

# 4d86
coupon-in-the-app-six-euros-let-it-go = odpuścić

# 5501
coupon-in-the-app-six-euros-let-it-go-1 = Wiem, ale jest odmowa.

# 6ccb
coupon-in-the-app-reaction-1-1 = To już nieważne. Bębenek kupię u kogoś, kto ma tylko jeden sklep.

# 55bb
coupon-in-the-app-forbid-1 = To nie był ani jej telefon, ani inna firma. Na kuponie jest nasza nazwa.

# 8f3a
honest-unknown-title = Czy tam też zaświeci?

# 82a3
honest-unknown-fact-name = nazwisko

# 7176
honest-unknown-fact-name-record = pani Baptiste

# 082c
honest-unknown-fact-works-there = działa tam

# 78af
honest-unknown-fact-sheet = karta

# 9e95
honest-unknown-fact-sheet-record = testowano przy 230 woltach

# 5ed0
honest-unknown-fact-leaves = wyjazd

# f30f
honest-unknown-fact-leaves-truth = dziewiątego

# f30f
honest-unknown-fact-leaves-claim = dziewiątego

# 3c48
honest-unknown-fact-back = powrót

# 06c4
honest-unknown-fact-back-truth = trzydziestego

# 06c4
honest-unknown-fact-back-claim = trzydziestego

# 7a74
honest-unknown-fact-return-until = zwrot do

# eb93
honest-unknown-fact-return-until-record = końca przyszłego miesiąca

# 878c
honest-unknown-fact-maker = producent

# bf12
honest-unknown-fact-maker-record = infolinia producenta, codziennie rano od dziewiątej

# ee95
honest-unknown-word-an-answer = odpowiedź

# c8b0
honest-unknown-word-an-answer-from-the-maker = odpowiedź od producenta

# e958
honest-unknown-word-an-electrician = elektryk

# 3c48
honest-unknown-word-back = powrót

# 665c
honest-unknown-word-data-sheet = karta danych

# ee9e
honest-unknown-word-put-it-in-her-basket = włożyć jej do koszyka

# 991c
honest-unknown-word-say-that-we-do-not-know = powiedzieć, że nie wiemy

# baab
honest-unknown-word-the-maker = producent

# 837a
honest-unknown-opening-1 = Dzień dobry! Ta mała lampka nocna, lis: czy będzie działać w Kanadzie? Mieszka tam moja wnuczka i chciałabym zabrać ją ze sobą.

# 6966
honest-unknown-opening-2 = Dzień dobry, tylko krótkie pytanie. Czy lampkę z lisem można podłączyć w Kanadzie? To dla wnuczki, boi się ciemności.

# 3543
honest-unknown-opening-say-yes = powiedzieć, że tak

# f2f9
honest-unknown-opening-say-yes-1 = Dzień dobry, { $name }! Lis, który nad nią czuwa, jakie to urocze. Tak, z przejściówką z dowolnego lotniska nie będzie żadnego kłopotu.

# 5ec7
honest-unknown-opening-say-yes-2 = Dzień dobry. Powinna działać.

# 5dc2
honest-unknown-opening-open-the-data-sheet = otworzyć kartę danych

# 0c2a
honest-unknown-opening-open-the-data-sheet-1 = Dzień dobry. Sprawdzę.

# a88f
honest-unknown-opening-open-the-data-sheet-2 = Dzień dobry, { $name }. Wnuczka będzie chciała, żeby lis świecił od pierwszej nocy. Zanim coś powiem, przeczytam, co o nim napisano.

# 259d
honest-unknown-opening-open-the-data-sheet-3 = Dzień dobry i dziękuję za zainteresowanie naszymi produktami. Dane techniczne są na stronie każdego produktu, ale chętnie je dla Pani sprawdzę.

# 070a
honest-unknown-opening-say-that-one-cannot-know-everything = powiedzieć, że nie można wiedzieć wszystkiego

# 7ffc
honest-unknown-opening-say-that-one-cannot-know-everything-1 = Dzień dobry. Sprzedajemy niestety tylko w Europie, więc tym się nie zajmujemy.

# 7837
honest-unknown-what-it-says-1 = I co? Co tam jest napisane?

# f7ae
honest-unknown-what-it-says-guess-from-the-sheet = zgadywać na podstawie karty

# 53a9
honest-unknown-what-it-says-guess-from-the-sheet-1 = Jest tu «{ $sheet }». Większość takich lampek znosi dziś wszystko, więc może być Pani zupełnie pewna, że zadziała.

# a884
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there = przeczytać i powiedzieć, czego tam nie ma

# 6773
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-1 = Jest tu «{ $sheet }», czyli Europa. O Kanadzie ani słowa, więc nie wiem. Wolę to Pani powiedzieć, niż zgadywać.

# 142e
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-2 = Tylko «{ $sheet }».

# 0c7a
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-3 = Jest tu «{ $sheet }». To nie wyklucza innych krajów, ale też wyraźnie ich nie obejmuje, więc zależy, jak na to spojrzeć.

# fba5
honest-unknown-what-it-says-ask-the-maker-for-her = zapytać za nią producenta

# 4694
honest-unknown-what-it-says-ask-the-maker-for-her-1 = Nie jest napisane i ja nie wiem. Zapytam producenta i napiszę do Pani.

# 141f
honest-unknown-what-it-says-ask-the-maker-for-her-2 = Tego muszę się dopiero dowiedzieć.

# 1e05
honest-unknown-how-nice-1 = Jak miło! To mogę go po prostu spakować? Na pewno?

# 2403
honest-unknown-how-nice-be-sure = zapewnić, że tak

# 6073
honest-unknown-how-nice-be-sure-1 = Na pewno. Miłej podróży!

# 8ba5
honest-unknown-how-nice-take-the-guess-back = wycofać się ze zgadywania

# 8ce5
honest-unknown-how-nice-take-the-guess-back-1 = Stuprocentowej pewności oczywiście nigdy nie ma, z niczym. Zobaczę, czy jest coś na piśmie, co by to potwierdziło.

# 4776
honest-unknown-how-nice-take-the-guess-back-2 = Nie. Przepraszam: to było zgadywanie, a ja nie wiem. Proszę o minutę, otwieram kartę danych.

# e6f3
honest-unknown-so-who-does-1 = Chcę tylko wiedzieć, czy zaświeci. To kto mógłby mi to powiedzieć?

# 8943
honest-unknown-so-who-does-send-her-away = odesłać ją

# 431f
honest-unknown-so-who-does-send-her-away-1 = Przykro mi. Może elektryk.

# 5dc2
honest-unknown-so-who-does-open-the-data-sheet = otworzyć kartę danych

# cc59
honest-unknown-so-who-does-open-the-data-sheet-1 = Mogę zajrzeć do karty danych, ale tak jak mówię, lampka nie jest przeznaczona za ocean, a więcej, niż tam napisano, nie mamy.

# b893
honest-unknown-so-who-does-open-the-data-sheet-2 = My, i trzeba było od razu spróbować. Przepraszam. Biorę kartę danych.

# 1247
honest-unknown-then-I-do-not-know-either-1 = Aha. No, to uczciwe. Ale niewiele mi to pomaga, prawda? Lecimy { $leaves }.

# 273f
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker = odesłać ją do producenta

# fbb7
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker-1 = Potrzebny jest Pani ktoś, kto wie, i to na czas: { $maker }. To oni ją zrobili.

# ab97
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker-2 = Mogłaby Pani zapytać producenta.

# 3230
honest-unknown-then-I-do-not-know-either-sell-it-to-her-all-the-same = mimo to jej sprzedać

# 5bb3
honest-unknown-then-I-do-not-know-either-sell-it-to-her-all-the-same-1 = Rozumiem. Ale to przebój sprzedaży i zostały tylko cztery. Odłożyć Pani jedną?

# 4462
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe = poszukać bezpiecznego wyjścia

# e024
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-1 = Kiedy to się kończy?

# 61f6
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-2 = To zależy od Pani planów, o których wiem za mało, żeby móc cokolwiek rozsądnie doradzić. Którego dnia kończy się podróż i czy to już pewne?

# cc9e
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-3 = Jeszcze nie, ma Pani rację. Poszukajmy wyjścia, które i tak będzie bezpieczne. Kiedy Pani wraca?

# 7078
honest-unknown-a-safe-way-1 = W domu będziemy { $back }. Urodziny wypadają w środku. Przyjmą go Państwo potem z powrotem, gdyby nie świecił?

# 0bfe
honest-unknown-a-safe-way-say-yes-without-a-date = powiedzieć „tak” bez daty

# 12b2
honest-unknown-a-safe-way-say-yes-without-a-date-1 = Oczywiście, że przyjmiemy. Czy coś jeszcze?

# 7860
honest-unknown-a-safe-way-tell-her-the-date = podać jej datę

# 2c9c
honest-unknown-a-safe-way-tell-her-the-date-1 = Tak, do { $return-until }.

# d771
honest-unknown-a-safe-way-tell-her-the-date-2 = Tak. A więc: o Kanadę najlepiej pytać tutaj: { $maker }. A do { $return-until } lis może do nas wrócić za pełną cenę; wszystko jest w tej wiadomości. Coś jeszcze na drogę?

# 3d39
honest-unknown-a-safe-way-tell-her-the-date-3 = Nasze warunki sprzedaży przewidują zwroty do { $return-until }, o ile towar jest kompletny, nieuszkodzony i w oryginalnym opakowaniu. Na pytania odpowiada { $maker }. Czy mogę jeszcze w czymś pomóc?

# 85a2
honest-unknown-nobody-asked-1 = Właśnie się pakuję. Mieli Państwo zapytać producenta o lisa?

# bb9b
honest-unknown-nobody-asked-say-yes-now = powiedzieć teraz „tak”

# d5a9
honest-unknown-nobody-asked-say-yes-now-1 = Bardzo przepraszam! Tak, na pewno działa.

# a6a4
honest-unknown-nobody-asked-ask-the-maker-there-and-then = zapytać producenta od ręki

# c289
honest-unknown-nobody-asked-ask-the-maker-there-and-then-1 = Przepraszam za zwłokę; mieliśmy bardzo dużo pracy. Jeśli zechce Pani chwilę zaczekać, zobaczę, czy uda mi się tam kogoś złapać.

# 4754
honest-unknown-nobody-asked-ask-the-maker-there-and-then-2 = Mieliśmy, i to moje niedopatrzenie. Przepraszam. Dzwonię do nich teraz, drugą linią, a Pani niech się spokojnie pakuje.

# 60ff
honest-unknown-from-the-horses-mouth-1 = No i? Lis jedzie ze mną?

# a1da
honest-unknown-from-the-horses-mouth-pass-on-what-they-said = przekazać, co powiedzieli

# 22df
honest-unknown-from-the-horses-mouth-pass-on-what-they-said-1 = Mówią: z tą wtyczką nie, byłoby ciemno. Niech lis zostanie w domu, i dziękuję, że zapytała Pani drugi raz.

# 0d98
honest-unknown-from-the-horses-mouth-pass-on-what-they-said-2 = Nie, nie działa.

# 485d
honest-unknown-reaction-3-1 = Pytałam, czy działa, a nie ile ich Państwu zostało.

# a04b
honest-unknown-forbid-1 = Nikt tu tego nie wie. Dowiaduje się dziecko za oceanem.

# cdd3
insults-title = Dwa razy zgubione, i krzyk

# 82a3
insults-fact-name = nazwisko

# 9b7c
insults-fact-name-record = pan Grady

# 3eeb
insults-fact-order = zamówienie

# db86
insults-fact-order-record = W-3305

# 683b
insults-fact-price = cena

# 76f7
insults-fact-lost = zaginęło

# 15f1
insults-fact-lost-truth = dwie paczki

# c451
insults-fact-lost-record = jedna paczka

# 15f1
insults-fact-lost-claim = dwie paczki

# afd1
insults-fact-wedding = ślub

# 8a30
insults-fact-wedding-truth = w tę sobotę

# 8a30
insults-fact-wedding-claim = w tę sobotę

# 49df
insults-fact-courier-day = dzień kuriera

# e9c8
insults-fact-courier-day-record = jutro przed południem

# 3eeb
insults-word-order = zamówienie

# 44bd
insults-word-redelivery = ponowna wysyłka

# 1d63
insults-word-refund = zwrot pieniędzy

# e9d9
insults-word-the-answer-in-writing = odpowiedź na piśmie

# 76aa
insults-opening-1 = Jest w tej waszej norze choć jeden człowiek z mózgiem? Dwie paczki! Dwie paczki zgubiliście! Siostra wychodzi za mąż { $wedding }, przy światełkach, których nie ma!

# c082
insults-opening-open-the-order = otworzyć zamówienie

# 405e
insults-opening-open-the-order-1 = Dzień dobry. Najpierw proszę się uspokoić, bo inaczej nie pomogę; a potem proszę mi podać, powoli, po kolei, nazwisko i numer.

# 0b7e
insults-opening-open-the-order-2 = Dzień dobry. Zobaczę.

# 372c
insults-opening-open-the-order-3 = Dzień dobry. Dwie zgubione paczki i wesele po ciemku: każdy by krzyczał. Otwieram zamówienie.

# 8083
insults-opening-set-him-right-about-the-number = poprawić mu liczbę

# 5889
insults-opening-set-him-right-about-the-number-1 = Dzień dobry. Na moim ekranie widnieje { $lost }, nie dwie.

# ca6d
insults-opening-have-him-begin-again = kazać mu zacząć od nowa

# 5d29
insults-opening-have-him-begin-again-1 = Dzień dobry. Jeszcze raz od początku, proszę, i bez krzyku.

# f5b7
insults-and-now-you-personally-1 = I jeszcze ty. Nikogo gorszego tam nie mają, wiesz o tym? Do prawdziwej roboty rozumu nie starczyło, to posadzili przy telefonie.

# 3729
insults-and-now-you-personally-pay-him-back-in-kind = odpłacić mu tym samym

# 97fa
insults-and-now-you-personally-pay-him-back-in-kind-1 = A Pan jest za głupi, żeby rozmawiać z ludźmi. Jeszcze jedno słowo i się rozłączam.

# 8bdb
insults-and-now-you-personally-say-what-is-possible-and-how = powiedzieć, co można i jak

# 4536
insults-and-now-you-personally-say-what-is-possible-and-how-1 = Nie mam obowiązku wysłuchiwać takich słów, a wszystkie rozmowy są nagrywane, o czym była mowa na początku; ale odnotuję, że nie jest Pan zadowolony.

# 3169
insults-and-now-you-personally-say-what-is-possible-and-how-2 = Te paczki to nasza wina i ja to naprawię. Ale obrażać mnie przy tym nie wolno. Rozmawiamy dalej?

# cdfc
insults-and-now-you-personally-say-what-is-possible-and-how-3 = Ja naprawdę bardzo, bardzo przepraszam, proszę się na mnie nie gniewać.

# b41d
insults-and-now-you-personally-swallow-it-and-go-on = przełknąć i robić swoje

# 9aa0
insults-and-now-you-personally-swallow-it-and-go-on-1 = Zajmę się Pana paczkami.

# 6e72
insults-and-now-you-personally-swallow-it-and-go-on-2 = Hm.

# 3cc7
insults-quieter-1 = … Tak. No dobrze. To nic osobistego. Mam czterdziestu gości i ogród czarny jak smoła.

# 1385
insults-quieter-offer-the-lights-by-courier = zaproponować światełka kurierem

# 8569
insults-quieter-offer-the-lights-by-courier-1 = Dziękuję.

# 0d1a
insults-quieter-offer-the-lights-by-courier-2 = Cieszę się, że możemy już rozmawiać jak dorośli, panie Grady. Za paczki przepraszam. Mogę wysłać światełka jeszcze raz.

# 68e1
insults-quieter-offer-the-lights-by-courier-3 = Dziękuję, panie Grady. Przepraszam za obie. Chcę wysłać światełka jeszcze raz, tym razem kurierem, który dzwoni.

# 3135
insults-quieter-offer-the-money = zaproponować pieniądze

# 5d4b
insults-quieter-offer-the-money-1 = Dziękuję, panie Grady. Przepraszam. Mogę od razu oddać pieniądze.

# 3b9d
insults-quieter-lecture-him = pouczyć go

# 5244
insults-quieter-lecture-him-1 = No proszę. Widzi Pan, uprzejmością zajdzie się znacznie dalej, i może zapamięta Pan to na przyszłość.

# 6128
insults-louder-1 = Będę mówił, jak mi się podoba! Ciemna maso! Słyszysz? Ciemna maso!

# 3f5f
insults-louder-draw-the-line-now = postawić granicę teraz

# 7dc3
insults-louder-draw-the-line-now-1 = Chcę Panu pomóc i mogę. Ale nie wtedy, gdy mnie Pan wyzywa. Porozmawiamy o światełkach?

# 444d
insults-louder-draw-the-line-now-2 = Słucham?

# 3765
insults-louder-end-it-and-write-to-him-with-the-answer = zakończyć i odpisać mu na piśmie

# 4d4c
insults-louder-end-it-and-write-to-him-with-the-answer-1 = Tak jak mówię, obrażać mnie nie wolno, więc kończę tę rozmowę. Pana światełkami i tak się zajmę; dziś dostanie Pan to na piśmie.

# e09f
insults-louder-end-it-and-write-to-him-with-the-answer-2 = Dostanie Pan list. Do widzenia.

# 41c3
insults-louder-take-it-in-silence = znieść to w milczeniu

# ab5d
insults-louder-take-it-in-silence-1 = …

# 128c
insults-louder-put-the-receiver-down = odłożyć słuchawkę

# 2b68
insults-louder-put-the-receiver-down-1 = Do widzenia.

# 2814
insults-before-noon-1 = A kiedy? Tylko niech mi nikt nie mówi «wkrótce».

# 32a2
insults-before-noon-send-it-off = wysłać

# 6980
insults-before-noon-send-it-off-1 = Najszybciej, jak się da, to Panu obiecuję.

# aeff
insults-before-noon-send-it-off-and-name-the-hour = wysłać i podać godzinę

# 09a3
insults-before-noon-send-it-off-and-name-the-hour-1 = W planie { $courier-day }, a kurier z reguły jest punktualny, choć w piątki zdarzają się opóźnienia, zależnie od ruchu i od liczby przystanków przed Panem.

# 0482
insults-before-noon-send-it-off-and-name-the-hour-2 = Będą { $courier-day }. Ma Pan moje słowo.

# bcc6
insults-before-noon-send-it-off-and-name-the-hour-3 = Będą { $courier-day }. Kurier ma Pana numer i zadzwoni; { $order }, czterdzieści metrów światełek, bez opłat. Sprawdzę osobiście, czy dotarły.

# 7494
insults-the-money-then-1 = Pieniądze nie świecą. Ale niech będzie, spróbuję w żelaznym.

# 373a
insults-the-money-then-pay-it-back = oddać pieniądze

# ed25
insults-the-money-then-pay-it-back-1 = Zrobione.

# 9644
insults-the-money-then-pay-it-back-2 = Nie świecą, wiem, i wolę wysyłać światełka. Pieniądze właśnie wychodzą.

# 85f3
insults-not-even-now-1 = Nie? Zniżyłem głos, i nie?

# cfff
insults-not-even-now-say-why-and-promise-an-answer-today = powiedzieć dlaczego i obiecać odpowiedź na dziś

# 1f4e
insults-not-even-now-say-why-and-promise-an-answer-today-1 = Tak, i to się liczy. Powyżej mojego limitu podpisuje ktoś inny; odmowa dotyczy kwoty, nie Pana. Zaniosę to jeszcze raz i dziś do Pana napiszę.

# 7000
insults-not-even-now-say-why-and-promise-an-answer-today-2 = Wolno mi tylko powiedzieć «nie».

# 3b2c
insults-not-even-now-shrug = wzruszyć ramionami

# 6a7b
insults-not-even-now-shrug-1 = Cichy głos to jedno, a paczki to drugie.

# 8f57
insults-no-letter-1 = To znowu ja. Miała być odpowiedź na piśmie. Nie krzyczę. Nie ma jej.

# 1385
insults-no-letter-offer-the-lights-by-courier = zaproponować światełka kurierem

# da2d
insults-no-letter-offer-the-lights-by-courier-1 = Przykro mi. Po wczorajszej rozmowie z Panem sprawę odłożono, aż ktoś zdecyduje, co z nią dalej robić.

# 175e
insults-no-letter-offer-the-lights-by-courier-2 = Nie ma, a powinna być. Przepraszam, i dziękuję, że dzwoni Pan jeszcze raz. Wyślijmy światełka kurierem.

# 3135
insults-no-letter-offer-the-money = zaproponować pieniądze

# 9d11
insults-no-letter-offer-the-money-1 = Przepraszam. Czy chciałby Pan zwrot pieniędzy?

# 90e5
insults-reaction-6-1 = To się rozłączaj! No, rozłączaj! Za godzinę stoję u was pod drzwiami!

# 86a4
insults-forbid-1 = Granica mówi, co zrobi ten, kto ją stawia. Groźba mówi, co spotka drugiego.

# 5989
insults-forbid-2 = To, że wczoraj krzyczał, nie jest powodem dzisiejszej ciszy.

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

# 6222
late-fee-word-a-decision-on-the-fee = decyzja w sprawie opłaty

# 9af2
late-fee-word-account = konto

# aa92
late-fee-word-fee-waiver = umorzenie opłaty

# 8fcf
late-fee-word-reason = powód

# 27c3
late-fee-word-taking-his-word = uwierzenie na słowo

# a356
late-fee-opening-1 = Dzień dobry. Chcą Państwo ode mnie siedem pięćdziesiąt, bo spóźniłem się z zapłatą o { $late-by }. Nie chodzi o pieniądze. Nigdy nie byłem nikomu winien ani grosza.

# 345d
late-fee-opening-open-the-account = zajrzeć na konto

# 5054
late-fee-opening-open-the-account-1 = Dzień dobry. Zobaczę, co da się zrobić.

# cf46
late-fee-opening-open-the-account-2 = Dzień dobry. Opłaty za przypomnienie naliczane są automatycznie i wymienione w paragrafie dziewiątym naszego regulaminu, ale oczywiście mogę na to spojrzeć.

# ae2e
late-fee-opening-open-the-account-3 = Dzień dobry, panie Wojnar. A tu przychodzi list, jakby był Pan komuś coś winien! Sprawdzę samo konto.

# 4841
late-fee-opening-hold-to-the-conditions = trzymać się regulaminu

# c6de
late-fee-opening-hold-to-the-conditions-1 = Dzień dobry, panie Wojnar. Opłata jest w regulaminie i obowiązuje wszystkich jednakowo.

# 3299
late-fee-opening-hold-to-the-conditions-2 = Dzień dobry. Kto płaci po terminie, ten dopłaca.

# 351d
late-fee-not-a-penny-1 = Wszystkich. Rozumiem. Cztery lata, i jestem «wszyscy».

# 345d
late-fee-not-a-penny-open-the-account = zajrzeć na konto

# fe9b
late-fee-not-a-penny-open-the-account-1 = Jeśli Pan nalega, mogę zajrzeć na konto i sprawdzić, czy jest coś, co pozwoliłoby zrobić wyjątek.

# be65
late-fee-not-a-penny-open-the-account-2 = Cztery lata to nie «wszyscy». Przepraszam, najpierw trzeba było sprawdzić. Już patrzę.

# 2296
late-fee-not-a-penny-stay-with-it = zostać przy swoim

# 1c63
late-fee-not-a-penny-stay-with-it-1 = Przykro mi, że nie jest Pan zadowolony.

# cdef
late-fee-how-it-came-about-1 = I co? Jest tam napisane, że zły ze mnie płatnik?

# f8bb
late-fee-how-it-came-about-correct-the-days = poprawić liczbę dni

# 1078
late-fee-how-it-came-about-correct-the-days-1 = Mam tu zapisane: { $late-by }, nie dwa.

# 9062
late-fee-how-it-came-about-correct-the-days-2 = Mam tu zapisane: { $late-by }; ale źli płatnicy wyglądają inaczej.

# 6c8b
late-fee-how-it-came-about-ask-how-it-happened = zapytać, jak do tego doszło

# 4137
late-fee-how-it-came-about-ask-how-it-happened-1 = Dlaczego było po terminie?

# bd7d
late-fee-how-it-came-about-ask-how-it-happened-2 = Zanim coś na to powiem, potrzebna mi jest przyczyna opóźnienia, ponieważ rozróżniamy przyczyny zależne i niezależne od klienta.

# cf87
late-fee-how-it-came-about-ask-how-it-happened-3 = Mam tu zapisane: po terminie, { $first }. Ktoś taki miał głowę zajętą czymś innym. Czy mogę zapytać, czym?

# 886f
late-fee-how-it-came-about-waive-it-without-a-question = umorzyć bez pytania

# a216
late-fee-how-it-came-about-waive-it-without-a-question-1 = Widzę tu, że zawsze Pan płaci. Opłatę naliczyła maszyna; ja ją zdejmuję.

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
late-fee-where-he-was-1 = Leżałem { $reason }. Tam, proszę Państwa, zabierają człowiekowi telefon, i okulary. A rachunek leżał w domu.

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
late-fee-prove-it-1 = Papiery chcą Państwo widzieć? Za siedem pięćdziesiąt? Bliznę też mam pokazać?

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
late-fee-reaction-1-1 = Mają tam Państwo, zdaje się, kalkulator.

# 1b0c
late-fee-reaction-3-1 = To niech ją Państwo biorą, z wyrazami szacunku, a moje nazwisko proszę skreślić z listy.

# f5a0
late-fee-forbid-1 = Wie, że zapłacił po terminie; mówi to w pierwszym zdaniu.

# c707
late-fee-forbid-2 = Życzliwość z ostrzeżeniem zapamiętuje się jako ostrzeżenie.

# d99e
own-mistake-title = Latarenka na schodach

# 82a3
own-mistake-fact-name = nazwisko

# f6b9
own-mistake-fact-name-record = pani Okonjo

# 683b
own-mistake-fact-price = cena

# 6a7e
own-mistake-fact-cause = przyczyna

# 1f5c
own-mistake-fact-cause-truth = upuściła ją

# b995
own-mistake-fact-cause-record = nieznana

# 7a9d
own-mistake-fact-cause-claim = upuściłam ją

# f526
own-mistake-fact-broken = stłuczone

# 956c
own-mistake-fact-broken-truth = tylko szkło

# 956c
own-mistake-fact-broken-claim = tylko szkło

# 37a6
own-mistake-fact-part = część

# 88e5
own-mistake-fact-part-record = mały szklany klosz

# 3b45
own-mistake-fact-part-price = cena części

# 4d85
own-mistake-fact-part-day = część dotrze

# e21f
own-mistake-fact-part-day-record = w piątek

# 4995
own-mistake-word-an-answer-about-the-glass = odpowiedź w sprawie szkła

# f526
own-mistake-word-broken = stłuczone

# 4da9
own-mistake-word-free-exchange = bezpłatna wymiana

# 47b2
own-mistake-word-goodwill = dobra wola

# 3eeb
own-mistake-word-order = zamówienie

# d086
own-mistake-word-order-the-glass = zamówić szkło

# d887
own-mistake-word-parts = części

# e21a
own-mistake-word-spare-part = część zamienna

# 8923
own-mistake-word-voucher = bon

# dea1
own-mistake-opening-1 = Dzień dobry. Powiem od razu: { $cause }. Państwa latarenkę, na schodach, pierwszego wieczoru z gośćmi. Sama jestem sobie winna.

# db04
own-mistake-opening-2 = Dzień dobry. Głupia sprawa: { $cause }, tę latarenkę, i poleciała przez całe schody. Chciałam tylko zapytać, czy da się coś zrobić.

# c082
own-mistake-opening-open-the-order = otworzyć zamówienie

# b93a
own-mistake-opening-open-the-order-1 = Dzień dobry, { $name }. Akurat pierwszego wieczoru! Dziękuję, że mówi Pani, jak było. Zobaczę, co tu mamy.

# c978
own-mistake-opening-open-the-order-2 = Dzień dobry. Poproszę numer zamówienia.

# eaee
own-mistake-opening-open-the-order-3 = Dzień dobry. Przy stłuczeniach zawsze istotne jest dla nas, czy z towarem obchodzono się zgodnie z instrukcją, więc sprawdźmy.

# b6dc
own-mistake-opening-say-that-breakage-is-not-covered = powiedzieć, że stłuczenia nie są objęte gwarancją

# c8b4
own-mistake-opening-say-that-breakage-is-not-covered-1 = Dzień dobry. Skoro sama ją Pani upuściła, to niestety nic się nie należy.

# 8be0
own-mistake-opening-say-that-breakage-is-not-covered-2 = Dzień dobry, { $name }. Stłuczenia po stronie klienta nie są objęte gwarancją, jak Pani zapewne wie.

# 479e
own-mistake-only-asking-1 = Niczego się nie domagałam. Ja tylko pytałam.

# 56cc
own-mistake-only-asking-leave-it-at-that = na tym poprzestać

# 55f7
own-mistake-only-asking-leave-it-at-that-1 = To zaszło nieporozumienie, za które przepraszam. Miłego dnia.

# 2a26
own-mistake-only-asking-open-the-order-after-all = jednak otworzyć zamówienie

# 3ce4
own-mistake-only-asking-open-the-order-after-all-1 = W takim razie mogę to dla Pani niezobowiązująco sprawdzić.

# cbad
own-mistake-only-asking-open-the-order-after-all-2 = A odpowiedź była na coś, o co Pani nie pytała. Przepraszam. Sprawdzę, co się da.

# f922
own-mistake-what-is-left-of-it-1 = Pozamiatałam. Córka mówi, żebym po prostu kupiła nową i siedziała cicho.

# 5a65
own-mistake-what-is-left-of-it-sell-her-a-new-one = sprzedać jej nową

# 8d54
own-mistake-what-is-left-of-it-sell-her-a-new-one-1 = Córka ma rację: latarenka jest w magazynie, mogę przysłać odnośnik.

# 49dd
own-mistake-what-is-left-of-it-ask-what-broke = zapytać, co się stłukło

# f687
own-mistake-what-is-left-of-it-ask-what-broke-1 = Na razie nie siedźmy cicho. Czy rama jest wygięta, czy to tylko szkło?

# d9c1
own-mistake-what-is-left-of-it-ask-what-broke-2 = Co dokładnie jest uszkodzone?

# a1a4
own-mistake-what-is-left-of-it-ask-what-broke-3 = Czy zachowała Pani kawałki? Do decyzji musielibyśmy zobaczyć kawałki albo przynajmniej zdjęcie kawałków obok czegoś, co pokazuje ich wielkość.

# cf8e
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one = dorzucić jej coś do nowej

# f4ca
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one-1 = Proszę nie kupować za pełną cenę. Chcę coś od nas dorzucić.

# 16e7
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one-2 = Mogę zaproponować jedną trzecią ceny następnej.

# 2104
own-mistake-the-frame-stands-1 = To { $broken }. Na reszcie nie ma ani rysy, aż trudno uwierzyć.

# 7a27
own-mistake-the-frame-stands-look-in-the-parts-list = zajrzeć do listy części

# 9f5d
own-mistake-the-frame-stands-look-in-the-parts-list-1 = To może wcale nie potrzeba nowej latarenki: szkło jest osobną częścią. Chwileczkę.

# c2e0
own-mistake-the-frame-stands-look-in-the-parts-list-2 = Zobaczę, czy coś jest.

# 943c
own-mistake-the-frame-stands-guess-that-there-is-no-such-part = zgadywać, że takiej części nie ma

# 5e72
own-mistake-the-frame-stands-guess-that-there-is-no-such-part-1 = O ile wiem, szkła osobno nie ma; robi się je w jednym kawałku.

# ef07
own-mistake-a-pity-1 = Jaka szkoda. Cała latarenka na śmietnik przez jedną szybkę.

# 19bd
own-mistake-a-pity-agree-that-it-is-a-pity = przyznać, że szkoda

# ef90
own-mistake-a-pity-agree-that-it-is-a-pity-1 = Tak, szkoda, rozumiem to. Mimo wszystko dziękuję, że Pani do nas napisała, i wszystkiego dobrego.

# 57cd
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin = sprawdzić, zanim trafi na śmietnik

# d75f
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin-1 = Mogę to sprawdzić.

# eea7
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin-2 = Za dobra, żeby ją wyrzucić, to prawda. Chwila: to było z pamięci. Sprawdzę.

# f365
own-mistake-a-little-glass-1 = I co? Nie uwierzę, że coś takiego jest.

# 6028
own-mistake-a-little-glass-sell-her-the-glass = sprzedać jej szkło

# 7e97
own-mistake-a-little-glass-sell-her-the-glass-1 = Jest. Kosztuje { $part-price } plus przesyłka, można je zamówić na naszej stronie w dziale «części».

# e865
own-mistake-a-little-glass-offer-her-the-glass-as-a-present = zaproponować jej szkło w prezencie

# a9a3
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-1 = Jest, i zgodnie z naszymi zasadami w przypadkach dobrej woli, a za taki można to uznać, wolno mi je przekazać bez opłaty.

# c951
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-2 = Jest: { $part }. Kosztuje tyle co nic, i chcę go Pani podarować.

# 0050
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-3 = Jest. Bezpłatnie.

# 41d9
own-mistake-a-kindness-1 = Ale to przecież była moja wina! Nie muszą Państwo tego robić.

# f51c
own-mistake-a-kindness-do-it = zrobić to

# 2fcd
own-mistake-a-kindness-do-it-1 = To już załatwione.

# efbd
own-mistake-a-kindness-do-it-2 = Nie musimy. Może Pani o tym opowiedzieć znajomym. Czy coś jeszcze?

# be55
own-mistake-a-kindness-do-it-and-say-when = zrobić to i powiedzieć, kiedy będzie

# ae2c
own-mistake-a-kindness-do-it-and-say-when-1 = Zwykle tego nie robimy, ale skoro była Pani taka szczera, tym razem zrobię wyjątek. Powinno dotrzeć { $part-day }, i proszę teraz naprawdę uważać.

# a340
own-mistake-a-kindness-do-it-and-say-when-2 = Nie musimy, i właśnie dlatego to przyjemność. A więc: jedna rzecz, za darmo, u Pani { $part-day }; w liście jest napisane, jak ją włożyć. Coś jeszcze do naprawienia?

# 5ab1
own-mistake-a-kindness-do-it-and-say-when-3 = Schody to schody. W takim razie { $part-day }.

# eb93
own-mistake-something-towards-it-1 = Coś do czegoś, co sama stłukłam? No, to bardzo ładnie z Państwa strony.

# 93d9
own-mistake-something-towards-it-put-it-in-her-account = zapisać na jej koncie

# 713c
own-mistake-something-towards-it-put-it-in-her-account-1 = Jest na Pani koncie.

# 3360
own-mistake-something-towards-it-put-it-in-her-account-2 = To z Pani strony było ładnie i uczciwie, dziękuję. Jedna trzecia ceny jest już na Pani koncie, na następną latarenkę albo cokolwiek innego, i nie traci ważności.

# b762
own-mistake-something-towards-it-put-it-in-her-account-3 = Proszę bardzo, i dziękuję. Proszę pamiętać, że tej kwoty nie można wypłacić, nie można przekazać innym i nie można łączyć z innymi ofertami.

# 383c
own-mistake-not-for-free-1 = Nie, nie, oczywiście. Rozumiem. Nie miałam prawa pytać.

# 3e69
own-mistake-not-for-free-promise-to-ask-for-her-once-more = obiecać, że zapyta się jeszcze raz

# cfea
own-mistake-not-for-free-promise-to-ask-for-her-once-more-1 = Pytać zawsze wolno. Dziś to więcej, niż mogę dać; przedstawię to jeszcze raz, z własnym uzasadnieniem, i napiszę do Pani.

# 4042
own-mistake-not-for-free-promise-to-ask-for-her-once-more-2 = Zapytam jeszcze raz.

# 28c6
own-mistake-not-for-free-agree-with-her = przyznać jej rację

# d34f
own-mistake-not-for-free-agree-with-her-1 = Dziękuję, że Pani tak na to patrzy.

# 14a1
own-mistake-no-word-yet-1 = Nie chcę się naprzykrzać. Ale mieli Państwo zapytać o to szkło?

# ec5a
own-mistake-no-word-yet-say-that-it-takes-time = powiedzieć, że to trwa

# d7bb
own-mistake-no-word-yet-say-that-it-takes-time-1 = Przykro mi, takie sprawy trwają. Odezwiemy się, gdy będzie decyzja.

# 7a27
own-mistake-no-word-yet-look-in-the-parts-list = zajrzeć do listy części

# 3a46
own-mistake-no-word-yet-look-in-the-parts-list-1 = To musi być jeszcze u kolegów. Zobaczę, co mówi lista części.

# 6c0b
own-mistake-no-word-yet-look-in-the-parts-list-2 = Proszę się naprzykrzać. To było moje zadanie i leżało. Przepraszam; mam otwartą listę części i od niej nie odejdę.

# 2cdb
own-mistake-forbid-1 = Sama to powiedziała pierwsza. Powtarzanie tego nikomu latarenki nie zwróci.

# e8eb
own-mistake-forbid-2 = Dziękować komuś za to, że niczego nie oczekuje, to też sposób, żeby go odprawić.

# 44da
present-marked-delivered-title = Prezent, który istnieje tylko na stronie

# 82a3
present-marked-delivered-fact-name = nazwisko

# a6db
present-marked-delivered-fact-name-record = pani Lindqvist

# 3eeb
present-marked-delivered-fact-order = zamówienie

# 6572
present-marked-delivered-fact-order-record = K-20418

# 683b
present-marked-delivered-fact-price = cena

# 373e
present-marked-delivered-fact-delivered = doręczono

# 2534
present-marked-delivered-fact-door = drzwi

# ba47
present-marked-delivered-fact-door-truth = zielone

# 1647
present-marked-delivered-fact-door-record = niebieskie

# ba47
present-marked-delivered-fact-door-claim = zielone

# 0422
present-marked-delivered-fact-birthday = urodziny

# 873f
present-marked-delivered-fact-birthday-truth = w niedzielę

# 873f
present-marked-delivered-fact-birthday-claim = w niedzielę

# e298
present-marked-delivered-fact-new-day = nowy termin

# dbe3
present-marked-delivered-fact-new-day-record = w sobotę

# ee95
present-marked-delivered-word-an-answer = odpowiedź

# 9c7b
present-marked-delivered-word-it-comes-in-time = zdąży na czas

# 3eeb
present-marked-delivered-word-order = zamówienie

# 7482
present-marked-delivered-word-photograph = zdjęcie

# 44bd
present-marked-delivered-word-redelivery = ponowna wysyłka

# 1d63
present-marked-delivered-word-refund = zwrot pieniędzy

# 8593
present-marked-delivered-opening-1 = Dzień dobry. Na Państwa stronie jest napisane, że mój latawiec doręczono we wtorek. Nie doręczono. To prezent, urodziny są { $birthday }.

# 0ca3
present-marked-delivered-opening-2 = Od wtorku szukam paczki, za śmietnikami, pod schodami. Na stronie: doręczono. Latawca nie ma.

# 64b6
present-marked-delivered-opening-read-out-the-page = odczytać stronę

# 643a
present-marked-delivered-opening-read-out-the-page-1 = Dzień dobry. Według naszej strony doręczono we wtorek i przewoźnik zamknął zlecenie.

# abb2
present-marked-delivered-opening-read-out-the-page-2 = Jest napisane «doręczono», więc doręczono.

# c082
present-marked-delivered-opening-open-the-order = otworzyć zamówienie

# 95e0
present-marked-delivered-opening-open-the-order-1 = Dzień dobry, witamy na naszym czacie. Aby pomóc możliwie najlepiej, odszukam najpierw Pani zamówienie w naszym systemie.

# c880
present-marked-delivered-opening-open-the-order-2 = Dzień dobry, { $name }. Prezent, który istnieje tylko na stronie, to nie prezent. Otwieram Pani zamówienie.

# 6fc6
present-marked-delivered-opening-open-the-order-3 = Czy na pewno podała Pani właściwy adres i czy nikt w domu za nią nie pokwitował?

# dadd
present-marked-delivered-opening-ask-for-it-from-the-beginning = zapytać od początku

# 69b8
present-marked-delivered-opening-ask-for-it-from-the-beginning-1 = Dzień dobry, { $name }. Czy może mi Pani od początku powiedzieć, co, kiedy i jak Pani zamówiła?

# 3643
present-marked-delivered-said-it-already-1 = Latawiec. We wtorek. To wszystko jest tam, wyżej, przed chwilą to pisałam.

# c082
present-marked-delivered-said-it-already-open-the-order = otworzyć zamówienie

# 6451
present-marked-delivered-said-it-already-open-the-order-1 = Potrzebuję tego niestety do formularza, a formularz inaczej nie puści mnie dalej.

# 1539
present-marked-delivered-said-it-already-open-the-order-2 = Tak, przepraszam. Od wtorku bez latawca: mam to już przed sobą.

# 1fd7
present-marked-delivered-the-birthday-1 = Kończy siedem lat, { $birthday }. Nie zapakuję mu przecież strony internetowej.

# 5f15
present-marked-delivered-the-birthday-ask-them-to-wait-until-Monday = prosić, żeby poczekała do poniedziałku

# 6d89
present-marked-delivered-the-birthday-ask-them-to-wait-until-Monday-1 = Paczki często odnajdują się po dniu lub dwóch. Jeśli do poniedziałku nie dotrze, proszę do nas napisać jeszcze raz.

# 3f49
present-marked-delivered-the-birthday-promise-an-answer = obiecać odpowiedź

# c28d
present-marked-delivered-the-birthday-promise-an-answer-1 = Ustalę, gdzie się podział, i napiszę do Pani.

# 2c1b
present-marked-delivered-the-birthday-promise-an-answer-2 = Zajmiemy się tym.

# 9ae2
present-marked-delivered-the-birthday-look-at-the-carriers-photograph = obejrzeć zdjęcie od przewoźnika

# aa17
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-1 = Za doręczenia odpowiada właściwie przewoźnik, a nie my, ale mogę zobaczyć, co nam przysłał.

# f818
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-2 = Zobaczę, czy jest zdjęcie.

# 3785
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-3 = To my mamy znaleźć latawiec, nie Pani. Patrzę, gdzie go zostawiono.

# 1f16
present-marked-delivered-the-birthday-send-another-at-once = od razu wysłać drugi

# 8380
present-marked-delivered-the-birthday-send-another-at-once-1 = Nie trzeba dłużej szukać, to nasza sprawa: chcę wysłać Pani drugi latawiec.

# 1128
present-marked-delivered-the-wrong-door-1 = Niebieskie drzwi? Nasze są zielone. To nie nasz dom. Nawet nie wiem, czyj.

# cb10
present-marked-delivered-the-wrong-door-offer-a-second-kite = zaproponować drugi latawiec

# 23f1
present-marked-delivered-the-wrong-door-offer-a-second-kite-1 = Od początku miała Pani rację, { $name }, a nasza strona nie: te { $door } drzwi są cudze. Przepraszam. Chcę wysłać Pani drugi latawiec.

# 5871
present-marked-delivered-the-wrong-door-offer-a-second-kite-2 = Przepraszam za to i za wszelkie niedogodności, jakie mogły z tego wyniknąć. Jeśli to Pani odpowiada, mogę w tym przypadku zlecić wysłanie drugiego.

# c59d
present-marked-delivered-the-wrong-door-offer-a-second-kite-3 = No to chyba trzeba będzie wysłać drugi.

# f12e
present-marked-delivered-the-wrong-door-offer-the-money-back = zaproponować zwrot pieniędzy

# c166
present-marked-delivered-the-wrong-door-offer-the-money-back-1 = Przepraszam, { $name }, z drzwiami miała Pani rację. Pieniądze możemy zwrócić jeszcze dziś.

# 5fa6
present-marked-delivered-the-wrong-door-offer-the-money-back-2 = Mogę zwrócić pieniądze.

# 0455
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours = kazać pytać sąsiadów

# 2194
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours-1 = Ktoś w okolicy musi mieć niebieskie drzwi. Jeśli Pani popyta, na pewno się znajdzie.

# 5fa3
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours-2 = Przepraszam. Czy zechciałaby Pani najpierw zapytać przy niebieskich drzwiach na swojej ulicy?

# 2b9d
present-marked-delivered-neither-kite-nor-money-1 = Nie? To ani latawca, ani moich czternastu euro?

# c8df
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer = powiedzieć dlaczego i obiecać odpowiedź

# fb55
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer-1 = To za mało, wiem. Przełożona chce najpierw stanowiska przewoźnika; zdobędę je i odezwę się do Pani.

# ae5c
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer-2 = Naprawdę rozumiem, ale to nie zależy ode mnie: takie decyzje zapadają piętro wyżej, a ja mogę tylko zapytać jeszcze raz i wrócić do Pani.

# 24ff
present-marked-delivered-neither-kite-nor-money-leave-it-at-the-no = poprzestać na odmowie

# f8cf
present-marked-delivered-neither-kite-nor-money-leave-it-at-the-no-1 = Taka jest decyzja przełożonej.

# 2634
present-marked-delivered-out-of-patience-1 = Jestem cierpliwa od wtorku. A Państwo każą mi szukać za siebie.

# 2296
present-marked-delivered-out-of-patience-stay-with-it = zostać przy swoim

# c82a
present-marked-delivered-out-of-patience-stay-with-it-1 = Przykro mi, że tak to Pani widzi, ale z naszej strony zamówienie jest zamknięte.

# 36b0
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite = wycofać się i zaproponować drugi latawiec

# 3235
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite-1 = No dobrze. Skoro to dla Pani takie ważne, mogę oczywiście zlecić wysłanie drugiego.

# 78dd
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite-2 = Każemy, i przepraszam. Szukanie to nasza rzecz. Wysyłam Pani drugi latawiec.

# f15c
present-marked-delivered-glad-1 = Och, dzięki Bogu. A kiedy będzie?

# ef6a
present-marked-delivered-glad-send-it = wysłać

# ea15
present-marked-delivered-glad-send-it-1 = Wychodzi dziś wieczorem. Dużo miała Pani cierpliwości, i niech mu się urodziny udadzą. Coś jeszcze?

# 8596
present-marked-delivered-glad-send-it-and-say-when = wysłać i powiedzieć kiedy

# 6baf
present-marked-delivered-glad-send-it-and-say-when-1 = Przyjdzie { $new-day }.

# 3daa
present-marked-delivered-glad-send-it-and-say-when-2 = Drugą paczkę przekazano przewoźnikowi, który zwykle potrzebuje jednego do dwóch dni roboczych, więc prawdopodobnie będzie { $new-day }. Czy coś jeszcze?

# 5dbb
present-marked-delivered-glad-send-it-and-say-when-3 = Drugi latawiec wychodzi dziś wieczorem jako { $order } i { $new-day } jest u Pani, bez opłat. Ma to Pani na piśmie. Czy coś jeszcze?

# 544d
present-marked-delivered-the-same-door-again-1 = A jeśli i ten trafi pod niebieskie drzwi?

# 297f
present-marked-delivered-the-same-door-again-swear-that-it-will-be-there = przysiąc, że dotrze

# 41f8
present-marked-delivered-the-same-door-again-swear-that-it-will-be-there-1 = Nie trafi. Daję słowo: na czas będzie u Pani na stole.

# a28b
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when = wysłać za pokwitowaniem i powiedzieć kiedy

# 2ad5
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when-1 = Słuszne pytanie. Ten wydadzą tylko na Pani nazwisko. A więc: drugi latawiec, bez opłat, { $new-day }, pod zielone drzwi.

# 867c
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when-2 = To mało prawdopodobne, żeby zdarzyło się dwa razy: wysyłamy tysiące paczek miesięcznie i prawie żadna nie ginie. Powinien być { $new-day }.

# 3252
present-marked-delivered-only-the-money-1 = Jeśli tylko to. Latawca muszę szukać gdzie indziej, urodziny są { $birthday }.

# 373a
present-marked-delivered-only-the-money-pay-it-back = zwrócić pieniądze

# 200f
present-marked-delivered-only-the-money-pay-it-back-1 = Zrobione. Kwota wraca tą samą drogą, którą przyszła, trwa to tyle, ile potrzebuje Pani bank, i nie możemy tego przyspieszyć. Dziękuję i powodzenia z latawcem.

# 18da
present-marked-delivered-only-the-money-pay-it-back-2 = Pieniądze są w drodze na Pani konto. Nie o nie Pani chodziło, wiem; dziękuję za wyrozumiałość.

# bb07
present-marked-delivered-still-no-answer-1 = Mieli mi Państwo powiedzieć, gdzie jest mój latawiec. Nikt mi nic nie powiedział.

# cb10
present-marked-delivered-still-no-answer-offer-a-second-kite = zaproponować drugi latawiec

# 5167
present-marked-delivered-still-no-answer-offer-a-second-kite-1 = Przepraszam, gdzieś między działami musiał zajść błąd przy przekazywaniu sprawy. Może po prostu wyślemy Pani drugi?

# 679d
present-marked-delivered-still-no-answer-offer-a-second-kite-2 = Ani latawca, ani odpowiedzi. Przepraszam, to było po naszej stronie. Wysyłam teraz drugi.

# dbac
present-marked-delivered-still-no-answer-promise-it-once-more = obiecać jeszcze raz

# 56b8
present-marked-delivered-still-no-answer-promise-it-once-more-1 = Przepraszam. Przekażę to jeszcze raz i ktoś się do Pani odezwie.

# b737
present-marked-delivered-reaction-3-1 = Wiem, co leży pod moimi drzwiami, dziękuję bardzo.

# ba76
present-marked-delivered-reaction-4-1 = To niech go Państwo zatrzymają. Nic tu już nie zamówię.

# 424e
present-marked-delivered-forbid-1 = Ktokolwiek zostawił ją pod złymi drzwiami, nie zrobiła tego klientka.

# a791
promised-refund-title = Zwrot, który ktoś obiecał

# 82a3
promised-refund-fact-name = nazwisko

# 0a1a
promised-refund-fact-name-record = pan Adeyemi

# cf38
promised-refund-fact-amount = kwota

# 8fcf
promised-refund-fact-reason = powód

# d8a9
promised-refund-fact-reason-record = pudełko otwarte

# 1e02
promised-refund-fact-promised = obiecano

# 3ebb
promised-refund-fact-recording = nagranie

# 0623
promised-refund-fact-recording-record = Dostanie Pan te dziewiętnaście euro w ciągu tygodnia, otwarte czy nie.

# e7ba
promised-refund-fact-pay-day = dzień wypłaty

# fc26
promised-refund-fact-pay-day-record = czwartek

# 51bc
promised-refund-word-a-decision = decyzja

# bbfc
promised-refund-word-case = sprawa

# 3ebb
promised-refund-word-recording = nagranie

# 1d63
promised-refund-word-refund = zwrot pieniędzy

# 8923
promised-refund-word-voucher = bon

# 7f76
promised-refund-opening-1 = Odesłałem młynek do kawy, tak jak mi kazano. W sobotę pewna pani od Państwa obiecała mi pieniądze. Dziś dostaję list: odmowa.

# c6e1
promised-refund-opening-open-the-case = otworzyć sprawę

# a624
promised-refund-opening-open-the-case-1 = Dzień dobry, panie Adeyemi. Najpierw obietnica, potem odmowa: nic dziwnego, że Pan dzwoni. Zaraz mam Pańską sprawę przed sobą.

# 0e30
promised-refund-opening-open-the-case-2 = Dzień dobry. Do tej sprawy potrzebny jest numer z listu; jest u góry po prawej, pod datą, i zaczyna się od dwóch liter.

# 23d8
promised-refund-opening-open-the-case-3 = Dzień dobry, panie Adeyemi. Jeśli w liście jest odmowa, to musi być jakiś powód.

# 4c18
promised-refund-opening-have-him-tell-it-again = kazać opowiedzieć jeszcze raz

# 0319
promised-refund-opening-have-him-tell-it-again-1 = Dzień dobry. Zacznijmy od początku: co Pan kupił?

# 28eb
promised-refund-opening-send-him-to-the-returns-desk = odesłać do działu zwrotów

# 00a0
promised-refund-opening-send-him-to-the-returns-desk-1 = W sprawie listu z działu zwrotów musiałby Pan napisać do działu zwrotów.

# 891e
promised-refund-the-letter-1 = Napisane jest: { $reason }. Oczywiście, że otworzyłem. Jak inaczej się dowiedzieć, że młynek nie miele? Mówiłem to tej pani, a ona na to, że nie szkodzi.

# 8440
promised-refund-the-letter-say-that-there-is-no-note-of-it = powiedzieć, że nie ma o tym notatki

# 848d
promised-refund-the-letter-say-that-there-is-no-note-of-it-1 = Rozumiem, ale nie widzę w sprawie żadnej obietnicy. Czego nie zapisano, tego nie powiedziano.

# 979d
promised-refund-the-letter-say-that-there-is-no-note-of-it-2 = Nie ma tu nic o obietnicy.

# e8bd
promised-refund-the-letter-listen-to-Saturdays-call = odsłuchać sobotnią rozmowę

# 4397
promised-refund-the-letter-listen-to-Saturdays-call-1 = Otworzył Pan, bo nie mielił; to jasne. Rozmowy są nagrywane. Posłucham soboty.

# 3d89
promised-refund-the-letter-listen-to-Saturdays-call-2 = Proszę o chwilę cierpliwości.

# f68b
promised-refund-the-letter-listen-to-Saturdays-call-3 = Rozumiem, co Pan czuje. Nagranie pokaże, kto z nas ma rację.

# 0c25
promised-refund-the-letter-pay-without-looking-any-further = zapłacić bez dalszego sprawdzania

# 0794
promised-refund-the-letter-pay-without-looking-any-further-1 = Wierzę Panu. Dostanie Pan pieniądze.

# bf17
promised-refund-the-letter-pay-without-looking-any-further-2 = Żeby zamknąć sprawę, mogę to zwrócić.

# d270
promised-refund-are-you-calling-me-a-liar-1 = Czyli zmyśliłem to sobie? Dla dziewiętnastu euro?

# e8bd
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call = odsłuchać sobotnią rozmowę

# f178
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call-1 = Nikt tego nie powiedział i nikt tu by tego nie powiedział. Mówię tylko, co widzę w sprawie. Mogę sprawdzić rozmowę, jeśli Pan chce.

# 0b5b
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call-2 = Nie. Przepraszam, tak to zabrzmiało. Mówi Pan, że obiecano: posłucham tej rozmowy.

# 1fe0
promised-refund-are-you-calling-me-a-liar-stand-by-the-note = trzymać się zapisu

# 8419
promised-refund-are-you-calling-me-a-liar-stand-by-the-note-1 = Przykro mi, ale mogę opierać się tylko na tym, co tu zapisano.

# e2a6
promised-refund-his-own-ears-1 = I co? Przyśniło mi się?

# 3a1b
promised-refund-his-own-ears-offer-something-towards-the-next-order = zaproponować coś przy następnym zamówieniu

# 03b2
promised-refund-his-own-ears-offer-something-towards-the-next-order-1 = Nie. Przepraszam. W ramach gestu mogę dać połowę na następne zamówienie.

# 2b45
promised-refund-his-own-ears-quote-the-call-and-offer-the-money = przytoczyć rozmowę i zaproponować pieniądze

# 8248
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-1 = Nie. Jest tam: «{ $recording }» To koleżanka zapomniała to zapisać i tak to się, niestety, dzieje.

# 0580
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-2 = Jest na nagraniu, więc mogę to wypłacić.

# 3eda
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-3 = Nie. Słychać to wyraźnie: «{ $recording }» Daliśmy słowo i je zgubiliśmy. Przepraszam; pieniądze są Pana.

# 43fc
promised-refund-his-own-ears-promise-to-have-it-looked-at = obiecać, że ktoś to sprawdzi

# 609a
promised-refund-his-own-ears-promise-to-have-it-looked-at-1 = Jest tam, i przepraszam. Osobiście zaniosę to przełożonej i zadzwonię.

# 5529
promised-refund-his-own-ears-promise-to-have-it-looked-at-2 = Przekażę dalej.

# 7145
promised-refund-not-what-was-said-1 = Bon? Bonu mi nie obiecano. Obiecano mi moje pieniądze.

# 3135
promised-refund-not-what-was-said-offer-the-money = zaproponować pieniądze

# 254c
promised-refund-not-what-was-said-offer-the-money-1 = Tak było, i pieniądze Pan dostanie. Przepraszam, że trzeba było pytać.

# 2906
promised-refund-not-what-was-said-offer-the-money-2 = No dobrze, to pieniądze, choć większość klientów na Pana miejscu cieszy się z bonu.

# 74da
promised-refund-not-what-was-said-stay-with-the-voucher = zostać przy bonie

# 31ef
promised-refund-not-what-was-said-stay-with-the-voucher-1 = Bon to i tak więcej, niż dostaje większość klientów.

# f95c
promised-refund-second-refusal-1 = To już drugi raz mówią Państwo «nie» temu, czemu powiedzieli «tak». Czy jest tam ktoś, czyje słowo się liczy?

# 1ea9
promised-refund-second-refusal-take-it-to-the-end = doprowadzić to do końca

# bf2f
promised-refund-second-refusal-take-it-to-the-end-1 = Przepraszam. Zobaczę, czy w tych okolicznościach da się jednak coś w Pańskiej sprawie zrobić, choć na tym etapie niczego nie mogę obiecać.

# a712
promised-refund-second-refusal-take-it-to-the-end-2 = Moje, od tej chwili. Przepraszam za oba razy. Pytam o Pańskie pieniądze teraz, póki Pan jest na linii.

# b6ab
promised-refund-second-refusal-close-the-case = zamknąć sprawę

# 0242
promised-refund-second-refusal-close-the-case-1 = Przykro mi. Decyzja jest ostateczna.

# bc6a
promised-refund-overruled-1 = Słyszą to Państwo na własne uszy i dalej nie?

# d206
promised-refund-overruled-say-why-and-promise-a-decision = powiedzieć dlaczego i obiecać decyzję

# 861c
promised-refund-overruled-say-why-and-promise-a-decision-1 = Naprawdę rozumiem. Wypłata wbrew treści listu wymaga drugiego podpisu, a ja go nie mam, i tak to, niestety, u nas jest. Odezwiemy się.

# eb1b
promised-refund-overruled-say-why-and-promise-a-decision-2 = Trudno tego słuchać, wiem. Przełożona jeszcze tej rozmowy nie słyszała. Puszczę ją jej i zadzwonię do Pana.

# 7091
promised-refund-overruled-leave-it-there = zostawić to tak

# b7f0
promised-refund-overruled-leave-it-there-1 = Rozumiem, ale dziś nic więcej nie mogę zrobić.

# 6712
promised-refund-the-money-1 = I tym razem przyjdą? Już to zdanie słyszałem.

# 3d9b
promised-refund-the-money-pay-it-and-say-when = wypłacić i powiedzieć kiedy

# 98a0
promised-refund-the-money-pay-it-and-say-when-1 = Przyjdą.

# 8f67
promised-refund-the-money-pay-it-and-say-when-2 = Wysłane: { $amount }, na Pańskim koncie w ten { $pay-day }, i jest w sprawie, z moim nazwiskiem. Dziękuję, że Pan nas nie skreślił.

# c57d
promised-refund-the-money-pay-it-and-say-when-3 = Wypłata jest uruchomiona i chcę podziękować za cierpliwość; kiedy Pan ją zobaczy, zależy od banku, od weekendu i od tego, jak księgują.

# 0018
promised-refund-the-money-pay-it = wypłacić

# 5581
promised-refund-the-money-pay-it-1 = Tak, załatwione. Dziękuję za telefon.

# 8cb8
promised-refund-promised-twice-1 = Nie wiem, czy Państwo mnie pamiętają. To ja, ten z młynkiem, któremu wciąż coś Państwo obiecują.

# 0211
promised-refund-promised-twice-pay-it-now = wypłacić teraz

# 79b1
promised-refund-promised-twice-pay-it-now-1 = Przepraszam, że to tak długo trwało. W zeszłym tygodniu sporo się tu działo, jak Pan może sobie wyobrazić, i niektóre rzeczy zostały.

# c474
promised-refund-promised-twice-pay-it-now-2 = O dwa razy za dużo. Przepraszam, i niczego nie obiecuję: wypłacam, teraz.

# 0f39
promised-refund-promised-twice-promise-a-third-time = obiecać trzeci raz

# 4c93
promised-refund-promised-twice-promise-a-third-time-1 = Przepraszam. Obiecuję, że w tym tygodniu dostanie Pan odpowiedź.

# 4416
promised-refund-reaction-1-1 = Znowu? Opowiadałem to już trzem osobom.

# 4e9e
promised-refund-reaction-4-1 = Żegnam. Mój bank to załatwi, a sąsiedzi się dowiedzą.

# df85
promised-refund-forbid-1 = Dla niego nie ma koleżanek ani innych działów: jest jeden sklep i ten sklep dał słowo.

# 9917
wound-up-radio-title = Śrubokręt ma już w ręku

# 82a3
wound-up-radio-fact-name = nazwisko

# a3f2
wound-up-radio-fact-name-record = pan Thorsen

# 3eeb
wound-up-radio-fact-order = zamówienie

# 047c
wound-up-radio-fact-order-record = R-0916

# 622a
wound-up-radio-fact-spring = sprężyna

# e861
wound-up-radio-fact-spring-truth = napięta do granic

# e861
wound-up-radio-fact-spring-record = napięta do granic

# dd29
wound-up-radio-fact-sound = dźwięk

# ab74
wound-up-radio-fact-sound-truth = Dwa kliknięcia, a potem nic

# ab74
wound-up-radio-fact-sound-claim = Dwa kliknięcia, a potem nic

# f1c5
wound-up-radio-fact-fault = usterka

# 4ea5
wound-up-radio-fact-fault-record = partia ze słabą zapadką

# 9f82
wound-up-radio-fact-cost = koszt

# 3b20
wound-up-radio-fact-back-by = z powrotem

# 76e3
wound-up-radio-fact-back-by-record = pojutrze

# b43d
wound-up-radio-word-a-decision-on-the-repair = decyzja w sprawie naprawy

# a45c
wound-up-radio-word-explain-the-screws = objaśnić śruby

# 8778
wound-up-radio-word-opening-it = otwieranie

# 3eeb
wound-up-radio-word-order = zamówienie

# a1a1
wound-up-radio-word-repair = naprawa

# dd29
wound-up-radio-word-sound = dźwięk

# ee51
wound-up-radio-word-workshop = warsztat

# 6b18
wound-up-radio-word-workshop-notes = notatki warsztatu

# 3f30
wound-up-radio-opening-1 = Dzień dobry, krótkie pytanie. Radio na korbkę zamilkło, mam je tu na stole, a w ręku śrubokręt. Cztery śruby: od której zacząć?

# c082
wound-up-radio-opening-open-the-order = otworzyć zamówienie

# 3c7c
wound-up-radio-opening-open-the-order-1 = Dzień dobry, panie Thorsen. Chwileczkę, sprawdzę, który to model.

# f202
wound-up-radio-opening-tell-him-which-screw = powiedzieć mu, która śruba

# 4395
wound-up-radio-opening-tell-him-which-screw-1 = Dzień dobry, panie Thorsen. Zwykle zaczyna się od dolnych i idzie na krzyż, ale nie jestem z warsztatu.

# bee0
wound-up-radio-opening-say-no-and-why = powiedzieć „nie” i dlaczego

# 9649
wound-up-radio-opening-say-no-and-why-1 = Dzień dobry. Otwieranie urządzenia jest niedozwolone i powoduje utratę praw z gwarancji, patrz ostatnia strona instrukcji.

# 53f1
wound-up-radio-opening-say-no-and-why-2 = Dzień dobry, panie Thorsen. Od żadnej, proszę: w środku jest sprężyna, { $spring }, i skacze prosto w twarz. Proszę odłożyć śrubokręt, zagra inaczej.

# e50b
wound-up-radio-opening-say-no-and-why-3 = Dzień dobry. Proszę go nie otwierać.

# e706
wound-up-radio-opening-put-him-through-at-once = od razu przełączyć

# c20b
wound-up-radio-opening-put-him-through-at-once-1 = Dzień dobry. Na radiach się nie znam, przełączam.

# 89cc
wound-up-radio-screwdriver-in-hand-1 = Gorsze rzeczy w życiu naprawiałem. To co mam z nim zrobić? Wieczorem jest mecz, chcę posłuchać.

# 4994
wound-up-radio-screwdriver-in-hand-have-him-send-it-in = kazać odesłać

# c662
wound-up-radio-screwdriver-in-hand-have-him-send-it-in-1 = Rozumiem. Proszę napisać { $order } na paczce, wysłać radio z opisem usterki i liczyć się z czterema tygodniami.

# 0078
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut = powiedzieć teraz, że ma zostać zamknięte

# 79f9
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut-1 = Na pewno Pan naprawiał. Tylko nie to: sprężyna w nim jest { $spring } i celuje w oczy. Proszę odłożyć śrubokręt.

# 26c9
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut-2 = Muszę prosić, żeby Pan go nie otwierał.

# e38c
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop = przekazać go warsztatowi

# d0eb
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-1 = Chwileczkę, łączę.

# ffc8
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-2 = Wierzę Panu; ale do tego trzeba specjalnego klucza. Ma go pani Abara z warsztatu, i to ja jej wszystko opowiem, żeby Pan już nie musiał.

# 06d9
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-3 = Za pytania techniczne odpowiada warsztat, a nie my na pierwszej linii, więc najlepiej, jak im Pan powie, o co chodzi.

# efe3
wound-up-radio-it-went-off-1 = Ach! Wystrzeliło! Przeleciało mi koło ucha. Kawałek siedzi w abażurze.

# b86f
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over = zapytać, czy nic mu się nie stało, i przekazać

# 8d54
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over-1 = Czy nic się Panu nie stało? Nie wolno mi było tego mówić. Przepraszam. Proszę niczego nie dotykać; przejmuje warsztat, zostaję na linii, aż odbiorą.

# 6026
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over-2 = Tak, to sprężyna. Jest o niej też w instrukcji, na ostatniej stronie, na czerwono. Przełączę Pana do warsztatu.

# 5541
wound-up-radio-it-went-off-be-glad-that-it-was-only-the-ear = cieszyć się, że to tylko ucho

# 18c3
wound-up-radio-it-went-off-be-glad-that-it-was-only-the-ear-1 = To teraz sprawa dla warsztatu. Proszę przysłać części.

# 0b22
wound-up-radio-screwdriver-in-the-workshop-1 = To warsztat? Nic mi nie powiedziano. Cztery śruby, radio: od której zacząć?

# bee0
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why = powiedzieć „nie” i dlaczego

# efd2
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why-1 = Od żadnej, bo dostanie Pan sprężyną w twarz.

# ca74
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why-2 = Przepraszam, że nikt tego nie powiedział: od żadnej. Sprężyna jest { $spring } i skacze na tego, kto otwiera. Proszę odłożyć śrubokręt.

# 4ec1
wound-up-radio-screwdriver-in-the-workshop-ask-who-he-is-and-what-it-is-about = zapytać, kto dzwoni i w jakiej sprawie

# a394
wound-up-radio-screwdriver-in-the-workshop-ask-who-he-is-and-what-it-is-about-1 = Przepraszam, kto mówi i w jakiej sprawie?

# 16fd
wound-up-radio-the-workshop-1 = No to siedzę, z rękami na kolanach. Teraz Państwo.

# b66f
wound-up-radio-the-workshop-have-it-all-told-again = kazać opowiedzieć wszystko jeszcze raz

# f74b
wound-up-radio-the-workshop-have-it-all-told-again-1 = Dziękuję za cierpliwość. Proszę opisać od początku, co Pan robił z urządzeniem i kiedy usterka pojawiła się po raz pierwszy.

# 8f64
wound-up-radio-the-workshop-begin-where-the-front-left-off = zacząć tam, gdzie skończono przed chwilą

# 8e29
wound-up-radio-the-workshop-begin-where-the-front-left-off-1 = Warsztat.

# 2727
wound-up-radio-the-workshop-begin-where-the-front-left-off-2 = Abara, z warsztatu. Dziękuję, że go Pan nie otworzył. Chodzi o radio na korbkę, milczy od dziś: mam notatki przed sobą.

# 6c1c
wound-up-radio-the-workshop-begin-where-the-front-left-off-3 = Warsztat, Abara. Widzę, że chodzi o radio; przy nich trzeba najpierw sprawdzić, czy były dobrze nakręcane, bo wielu kręci nie w tę stronę.

# 4221
wound-up-radio-what-it-does-1 = To proszę mi powiedzieć, co mu jest, bez otwierania.

# 3dad
wound-up-radio-what-it-does-name-a-fault = nazwać usterkę

# 3570
wound-up-radio-what-it-does-name-a-fault-1 = Stąd? Pewnie zużyte. Wszystkie tak kończą.

# a0d2
wound-up-radio-what-it-does-ask-for-the-sound-of-it = poprosić o dźwięk

# c243
wound-up-radio-what-it-does-ask-for-the-sound-of-it-1 = Stąd nic oczywiście nie słyszę i żeby powiedzieć coś pewnego, trzeba by mieć je na stole. Jakie odgłosy wydaje?

# e985
wound-up-radio-what-it-does-ask-for-the-sound-of-it-2 = Na słuch: proszę raz zakręcić i przyłożyć do słuchawki. Jeśli to, co myślę, to wina nasza, a nie radia.

# 503b
wound-up-radio-worn-out-1 = Zużyte, tak? Przecież nawet go Pani nie posłuchała.

# 8ad3
wound-up-radio-worn-out-leave-it-at-worn-out = zostać przy zużyciu

# 00ed
wound-up-radio-worn-out-leave-it-at-worn-out-1 = Przykro mi, ale po tylu latach w warsztacie to się wie. Nowe kosztuje niewiele więcej.

# a0d2
wound-up-radio-worn-out-ask-for-the-sound-of-it = poprosić o dźwięk

# e7c5
wound-up-radio-worn-out-ask-for-the-sound-of-it-1 = Nie, a od tego trzeba było zacząć. Przepraszam. Proszę raz zakręcić i przyłożyć do słuchawki.

# bece
wound-up-radio-worn-out-ask-for-the-sound-of-it-2 = To proszę dać posłuchać.

# d5cf
wound-up-radio-two-clicks-1 = Proszę. { $sound }. Jakby kręciło głową.

# c012
wound-up-radio-two-clicks-offer-to-repair-it = zaproponować naprawę

# 8a65
wound-up-radio-two-clicks-offer-to-repair-it-1 = To zapadka. Mogę ją Panu naprawić.

# af39
wound-up-radio-two-clicks-offer-to-repair-it-2 = Przepraszam, ale to część podlegająca zużyciu i jako taka nie jest objęta, jednak w tym wypadku coś by się dało zrobić.

# 24dc
wound-up-radio-two-clicks-offer-to-repair-it-3 = Dwa kliknięcia: zapadka. Dostał Pan od nas słabą, przepraszam. Odbierzemy je i naprawimy, na nasz koszt.

# 3c30
wound-up-radio-two-clicks-explain-how-catches-age = wytłumaczyć, jak starzeją się zapadki

# 7953
wound-up-radio-two-clicks-explain-how-catches-age-1 = To zapadka. Po roku czy dwóch to normalne, przykro mi.

# 5007
wound-up-radio-and-the-match-1 = A mecz? Jest dziś wieczorem.

# c647
wound-up-radio-and-the-match-have-it-fetched = zlecić odbiór

# 0d68
wound-up-radio-and-the-match-have-it-fetched-1 = Meczu trzeba będzie niestety posłuchać gdzie indziej. Cała reszta załatwiona. Coś jeszcze?

# 618e
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back = zlecić odbiór i powiedzieć, kiedy wróci

# bc01
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-1 = Na mecz trzeba będzie radia od sąsiada, przykro mi. A reszta: to { $fault }; dziś odbierzemy, naprawimy za darmo i { $back-by } jest u Pana. Czy coś jeszcze?

# 68f3
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-2 = Powinno wrócić { $back-by }, o ile kurier będzie dziś, nie znajdzie się nic więcej i część jest w magazynie; to { $fault }. Czy chciał Pan wiedzieć coś jeszcze, czy to już wszystko?

# 09d4
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-3 = To { $fault }. Z powrotem { $back-by }.

# be52
wound-up-radio-a-batch-of-them-1 = Słaba zapadka, sama Pani mówi, i nie naprawicie?

# 33e4
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision = powiedzieć dlaczego i obiecać decyzję

# 34f9
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision-1 = Sama to mówię i tego się trzymam. Pieniądze na to nie są moje; zaniosę dwa kliknięcia i notatki na górę i zadzwonię.

# d938
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision-2 = To nie moja decyzja.

# 7e05
wound-up-radio-a-batch-of-them-go-by-the-no = trzymać się odmowy

# abae
wound-up-radio-a-batch-of-them-go-by-the-no-1 = Rozumiem Pana, ale tak postanowiono.

# 4930
wound-up-radio-no-call-1 = Miał być telefon w sprawie słabej zapadki. Radio milczy, i Państwo też.

# bf77
wound-up-radio-no-call-open-the-notes = otworzyć notatki

# 6cc2
wound-up-radio-no-call-open-the-notes-1 = Miał, i nie było. Przepraszam. Mam tu notatki. Proszę zakręcić jeszcze raz, żeby nikt nie powiedział, że tego nie słychać.

# d125
wound-up-radio-no-call-open-the-notes-2 = Chwileczkę, muszę najpierw odszukać notatki. Czy coś się w międzyczasie zmieniło, czy jest jak było?

# dbac
wound-up-radio-no-call-promise-it-once-more = obiecać jeszcze raz

# 5c3a
wound-up-radio-no-call-promise-it-once-more-1 = Przepraszam, sprawa jest wciąż na górze. Zadzwonię, gdy wróci.

# 282f
wound-up-radio-reaction-1-1 = Już to wszystko mówiłem. Państwo ze sobą nie rozmawiają?

# 7cfa
wound-up-radio-forbid-1 = My wiemy, że sprężyna skacze. Nikt nie ma się o tym przekonywać przy własnym stole.

# 7a3d
wound-up-radio-forbid-2 = Potrzebny mu powód, żeby odłożyć śrubokręt, a nie paragraf.

# 1456
wrong-item-title = Sześć szklanek i ani jednej lampki

# 82a3
wrong-item-fact-name = nazwisko

# 20be
wrong-item-fact-name-record = pan Castellan

# 3eeb
wrong-item-fact-order = zamówienie

# 16d3
wrong-item-fact-order-record = L-7731

# 683b
wrong-item-fact-price = cena

# 88cb
wrong-item-fact-packed = zapakowano

# dbd0
wrong-item-fact-packed-truth = sześć szklanek

# 2308
wrong-item-fact-packed-record = jedna lampka do czytania

# dbd0
wrong-item-fact-packed-claim = sześć szklanek

# 1aca
wrong-item-fact-label = etykieta

# ecc5
wrong-item-fact-label-truth = L-7713

# ecc5
wrong-item-fact-label-claim = L-7713

# e298
wrong-item-fact-new-day = nowy termin

# c0a6
wrong-item-fact-new-day-record = w środę

# e70e
wrong-item-fact-pick-up = odbiór

# 2c04
wrong-item-fact-pick-up-record = w czwartek, między czwartą a ósmą

# d184
wrong-item-word-fetch-the-tumblers = odebrać szklanki

# b60d
wrong-item-word-fetching-it = odbiór z domu

# 1aca
wrong-item-word-label = etykieta

# 3eeb
wrong-item-word-order = zamówienie

# 1d63
wrong-item-word-refund = zwrot pieniędzy

# 9571
wrong-item-word-replacement = wymiana

# 27c3
wrong-item-word-taking-his-word = uwierzenie na słowo

# 9e46
wrong-item-word-the-lamps-day = termin dostawy lampki

# e021
wrong-item-opening-1 = Dzień dobry. Zamówiłem lampkę do czytania. Rozpakowałem właśnie { $packed }. Bardzo ładne, ale czytać się przy nich nie da.

# ec92
wrong-item-opening-2 = Dzień dobry, pytanie: { $packed }, a gdzie włącznik? Bo to przyszło zamiast mojej lampki.

# c082
wrong-item-opening-open-the-order = otworzyć zamówienie

# 01f7
wrong-item-opening-open-the-order-1 = Dzień dobry, dziękujemy za kontakt. Aby rozpatrzyć Pana zgłoszenie, muszę najpierw odszukać zamówienie; może to chwilę potrwać.

# d4e8
wrong-item-opening-open-the-order-2 = Dzień dobry, panie Castellan. Wieczór miał być z książką, a tu szklanki. Zobaczę, jak do tego doszło.

# ca9f
wrong-item-opening-open-the-order-3 = Dzień dobry, panie Castellan. A może włożył Pan do koszyka nie to, co trzeba?

# 9504
wrong-item-opening-send-the-returns-form = wysłać formularz zwrotu

# 2eaf
wrong-item-opening-send-the-returns-form-1 = Dzień dobry. Proszę wydrukować formularz zwrotu, zaznaczyć «inne» i dołączyć do towaru.

# f6bf
wrong-item-opening-ask-what-happened = zapytać, co się stało

# 35cc
wrong-item-opening-ask-what-happened-1 = Dzień dobry, panie Castellan. Czy może Pan opisać, co dokładnie Pan zamówił i co dokładnie Pan otrzymał?

# 0ff4
wrong-item-a-form-1 = Nie mam drukarki. Mam sześć szklanek i ani jednej drukarki. Mam kupić jedno, żeby pozbyć się drugiego?

# 64d9
wrong-item-a-form-insist-on-the-form = upierać się przy formularzu

# b99a
wrong-item-a-form-insist-on-the-form-1 = Przykro mi, ale bez formularza nie możemy tego przyjąć.

# a7e4
wrong-item-a-form-insist-on-the-form-2 = Wiele bibliotek ma drukarkę.

# c082
wrong-item-a-form-open-the-order = otworzyć zamówienie

# c759
wrong-item-a-form-open-the-order-1 = Zobaczę, czy da się inaczej.

# c177
wrong-item-a-form-open-the-order-2 = Zapomnijmy o formularzu, przepraszam za niego. My zapakowaliśmy, my to naprawimy. Otwieram zamówienie.

# f9dc
wrong-item-but-the-order-says-lamp-1 = I co tam u Państwa jest napisane?

# f4a0
wrong-item-but-the-order-says-lamp-say-what-was-packed = powiedzieć, co zapakowano

# 969c
wrong-item-but-the-order-says-lamp-say-what-was-packed-1 = U nas jest { $packed }. To wyszło z magazynu.

# 2bb2
wrong-item-but-the-order-says-lamp-ask-for-the-label = zapytać o etykietę

# eaac
wrong-item-but-the-order-says-lamp-ask-for-the-label-1 = Jest napisane, że wysłaliśmy lampkę, czyli pomyłka jest nasza. Od środka na wieku jest etykieta: jaki ma numer? Wtedy będzie wiadomo, kto siedzi z Pana lampką.

# a0cf
wrong-item-but-the-order-says-lamp-ask-for-the-label-2 = Proszę podać numer z etykiety od środka na wieku.

# e073
wrong-item-but-the-order-says-lamp-ask-for-the-label-3 = U nas wszystko wygląda dobrze. Od środka na wieku jest numer, który mógłby to wyjaśnić.

# c469
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away = od razu wysłać lampkę

# 4dde
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away-1 = Jest napisane «lampka», a lampki Pan nie ma. To nasza sprawka; chcę ją dziś do Pana wysłać.

# 2476
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away-2 = Mogę wysłać drugą.

# 2801
wrong-item-not-what-is-on-the-table-1 = Patrzę na to, co wyszło z magazynu. Z tego, co wyszło z magazynu, mógłbym się napić wody.

# fe1f
wrong-item-not-what-is-on-the-table-ask-for-a-photograph-of-everything = poprosić o zdjęcia wszystkiego

# a1eb
wrong-item-not-what-is-on-the-table-ask-for-a-photograph-of-everything-1 = Przepraszam. W takim razie potrzebuję zdjęć towaru z czterech stron i paczki z dwóch.

# 2bb2
wrong-item-not-what-is-on-the-table-ask-for-the-label = zapytać o etykietę

# 1d1e
wrong-item-not-what-is-on-the-table-ask-for-the-label-1 = Jeśli jest tak, jak Pan mówi, na etykiecie od środka na wieku będzie inny numer. Proszę mi go przeczytać, cyfra po cyfrze.

# 8e88
wrong-item-not-what-is-on-the-table-ask-for-the-label-2 = Przepraszam: liczy się to, co leży na Pana stole, a nie na moim ekranie. Czy mogę prosić o numer z wieka?

# 6fd4
wrong-item-the-label-1 = { $label }. Aha. A u mnie powinno być odwrotnie, trzydzieści jeden? Czyli ktoś inny czyta sobie przy mojej lampce.

# 1b3c
wrong-item-the-label-offer-him-the-tumblers-for-half = zaproponować mu szklanki za połowę

# f11a
wrong-item-the-label-offer-him-the-tumblers-for-half-1 = Dziękuję. Jeśli szklanki się Panu podobają, może Pan je zatrzymać, a ja oddam połowę pieniędzy.

# 4c6d
wrong-item-the-label-offer-the-lamp = zaproponować lampkę

# f9f0
wrong-item-the-label-offer-the-lamp-1 = Przepraszam. Doszło do zamiany dwóch paczek na pakowni, co się zdarza, gdy dwa numery zamówień są do siebie podobne. Mogę wysłać lampkę.

# c47a
wrong-item-the-label-offer-the-lamp-2 = Dziękuję, to wszystko wyjaśnia: Pana numer to { $order }, zamieniliśmy dwie paczki. Przepraszam. Lampka wychodzi dziś do Pana.

# 14be
wrong-item-the-label-offer-the-lamp-3 = Dziękuję. Mogę wysłać lampkę.

# 3135
wrong-item-the-label-offer-the-money = zaproponować pieniądze

# 3cbc
wrong-item-the-label-offer-the-money-1 = Dziękuję, i przepraszam. Całą kwotę możemy zwrócić jeszcze dziś.

# 5259
wrong-item-half-of-it-1 = Nie chcę szklanek za żadną cenę. Chciałem poczytać.

# 404b
wrong-item-half-of-it-pay-the-half-all-the-same = mimo to wypłacić połowę

# bb40
wrong-item-half-of-it-pay-the-half-all-the-same-1 = Połowa jest już w drodze do Pana.

# c1ab
wrong-item-half-of-it-offer-the-lamp-after-all = jednak zaproponować lampkę

# 0ed2
wrong-item-half-of-it-offer-the-lamp-after-all-1 = Jak Pan woli. To w takim razie lampka.

# 7056
wrong-item-half-of-it-offer-the-lamp-after-all-2 = No tak, oczywiście. Przepraszam. Będzie lampka.

# 3127
wrong-item-and-the-tumblers-1 = Dobrze. A co mam zrobić z sześcioma gośćmi tutaj? Pracuję do czwartej, nie będę stał w kolejce na poczcie.

# 99e6
wrong-item-and-the-tumblers-have-him-bring-them-to-the-post = kazać zanieść na pocztę

# 2627
wrong-item-and-the-tumblers-have-him-bring-them-to-the-post-1 = Jest w drodze i będzie { $new-day }. Szklanki może Pan zanieść na pocztę, kiedy będzie Pan miał czas.

# a32c
wrong-item-and-the-tumblers-book-somebody-to-fetch-them = zamówić odbiór z domu

# 5677
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-1 = Odbierzemy je.

# e0d6
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-2 = I tak miał Pan z nimi dość kłopotu. Ktoś zadzwoni do drzwi po czwartej i je zabierze.

# b546
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-3 = Jest kilka możliwości: punkt nadania, poczta albo, jeśli nie da się inaczej, odbiór z domu. Na to ostatnie Pana zapisuję.

# ac31
wrong-item-the-end-of-it-1 = To mi pasuje. I co teraz, i kiedy?

# d73d
wrong-item-the-end-of-it-carry-it-out = zrealizować

# bacc
wrong-item-the-end-of-it-carry-it-out-1 = Wszystko załatwione, dostanie Pan wiadomość. Czy mogę dziś jeszcze w czymś pomóc?

# 7366
wrong-item-the-end-of-it-carry-it-out-and-say-the-days = zrealizować i podać dni

# 67e8
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-1 = Lampka { $new-day }. Reszta { $pick-up }.

# 94c7
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-2 = A więc dwie rzeczy. Lampka właśnie wyszła, będzie { $new-day }. Po szklanki ktoś przyjdzie { $pick-up }; niech zostaną w pudełku, jak są. Ma to Pan na piśmie. Coś jeszcze?

# b560
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-3 = Lampka jest w drodze i powinna być { $new-day }; odbiór jest zamówiony: { $pick-up }. Proszę dopilnować, żeby ktoś był w domu, bo kierowca drugi raz nie przyjedzie. Coś jeszcze?

# 1245
wrong-item-no-lamp-1 = Nie? Za lampkę zapłaciłem.

# 7967
wrong-item-no-lamp-say-why-and-promise-the-lamps-day = powiedzieć dlaczego i obiecać termin dostawy lampki

# d0fc
wrong-item-no-lamp-say-why-and-promise-the-lamps-day-1 = Zapłacił Pan. Jedyna, jaką mamy, jest odłożona dla sklepu; zdobędę dla Pana inną i podam dzień.

# 2711
wrong-item-no-lamp-say-why-and-promise-the-lamps-day-2 = Odezwiemy się, gdy tylko będzie coś do powiedzenia.

# 56cc
wrong-item-no-lamp-leave-it-at-that = na tym poprzestać

# 3a83
wrong-item-no-lamp-leave-it-at-that-1 = Rozumiem, ale w tej chwili taka jest odpowiedź.

# 2c09
wrong-item-no-day-yet-1 = Mieli Państwo podać dzień dostawy lampki. Szklanki przeczytałem już ze wszystkich stron.

# dbac
wrong-item-no-day-yet-promise-it-once-more = obiecać jeszcze raz

# 112a
wrong-item-no-day-yet-promise-it-once-more-1 = Przepraszam. To był bardzo pracowity tydzień, przypomnę o tym jeszcze raz kolegom z magazynu.

# 4c6d
wrong-item-no-day-yet-offer-the-lamp = zaproponować lampkę

# f792
wrong-item-no-day-yet-offer-the-lamp-1 = Mieliśmy, a musiał Pan napisać pierwszy. Przepraszam. Lampka jest; wysyłam ją.

# 02df
wrong-item-no-day-yet-offer-the-lamp-2 = Jedna przyszła. Mogę ją teraz wysłać.

# 5ab8
wrong-item-reaction-1-1 = Zamówiono: lampka. Przysłano: szklanki. Mogę to Państwu narysować.

# d5da
wrong-item-forbid-1 = Zamówił to, co chciał. To my zapakowaliśmy coś innego.
