# Rozmowy firmy telefonicznej po polsku. Nad każdym tekstem stoją cztery cyfry oryginału, który tłumaczy.

# 9c9d
scenario-title = Firma telefoniczna w portowym miasteczku

# ecc4
remedy-credit = kwota na poczet rachunku

# 2216
remedy-discount = rabat

# aa92
remedy-fee-waiver = umorzenie opłaty

# 1d63
remedy-refund = zwrot pieniędzy

# eb52
behaviour-belittle = lekceważyć

# 9610
behaviour-check-understanding = upewnić się, że jest zrozumiałe

# f1ab
behaviour-guess = zgadywać

# a154
behaviour-say-what-you-do-not-know = powiedzieć, czego się nie wie

# 75ed
behaviour-threaten = grozić

# 44b4
policy-generous = Decyzja na miejscu

# b5f5
policy-strict = Według przepisów

# 450f
standard-heard-first = najpierw wysłuchani

# aa17
standard-heard-first-why = Nikt nie przyjmuje odpowiedzi, dopóki nie wie, czy go zrozumiano.

# 3c37
standard-heard-first-aim = Najdalej w drugim naszym zdaniu klient słyszy własną sprawę.

# 0e6e
standard-heard-first-how = Powtórzyć, co się stało, słowami klienta; potem zajrzeć na konto.

# 7edd
standard-left-in-writing = zostaje na piśmie

# 1aa1
standard-left-in-writing-why = Okno czatu się zamyka, a z nim to, co ustalono.

# cc3f
standard-left-in-writing-aim = Klient może to sprawdzić, nie pytając drugi raz.

# 7e9a
standard-left-in-writing-how = Na koniec jedno zdanie: co zrobiono, co dalej, którego dnia.

# 15b2
standard-nobody-to-blame = nikt nie jest winny

# 489c
standard-nobody-to-blame-why = To, kto zawinił, nie naprawi żadnej linii.

# df3e
standard-nobody-to-blame-aim = Żaden klient nie słyszy, że to jego sprawka, czy kogoś z nas, czy morza.

# a0fb
standard-nobody-to-blame-how = Bez „kto”; proszę powiedzieć, co i kiedy.

# 2011
standard-ours-to-mend = nasze, więc my naprawiamy

# 3f79
standard-ours-to-mend-why = Błąd wybacza się szybciej niż szukanie, czyj był.

# 8dac
standard-ours-to-mend-aim = Gdzie błąd był nasz, klient słyszy o tym najpierw od nas.

# fc5d
standard-ours-to-mend-how = Powiedzieć w kilku słowach, że to nasz błąd; potem, co z tym robimy.

# eec0
standard-picked-up-in-time = odebrane na czas

# 9bd0
standard-picked-up-in-time-why = Kto ma głuchą linię, dzwoni z kuchni sąsiadki.

# d107
standard-picked-up-in-time-aim = Czterech na pięciu słyszy kogoś w ciągu półtorej minuty.

# e604
standard-picked-up-in-time-how = Listy odłożyć na godzinę przed południem, gdy telefon milczy.

# 507c
standard-solved-at-once = załatwione od razu

# 7525
standard-solved-at-once-why = Drugi telefon kosztuje nas więcej niż pierwszy, a klienta więcej niż oba razem.

# cf6d
standard-solved-at-once-aim = Siedmiu na dziesięciu jesteśmy potrzebni raz.

# 93f3
standard-solved-at-once-how = Załatwić to, z czym przyszli, i pytanie, które przyjdzie potem.

# d72f
standard-told-when-it-is-done = powiedziane, gdy zrobione

# 2f22
standard-told-when-it-is-done-why = Kto nie widzi przełącznika, ma tylko nasze słowo, że go przełączono.

# 12b7
standard-told-when-it-is-done-aim = Nikt nie odkłada słuchawki, nie wiedząc, czy już zrobione.

# cdd5
standard-told-when-it-is-done-how = Powiedzieć, że zrobione, i po czym to poznają.

# a113
standard-true-to-the-facts = zgodnie z faktami

# 3d4e
standard-true-to-the-facts-why = W małym mieście błędna odpowiedź spotka nas u piekarza.

# f98f
standard-true-to-the-facts-aim = To, co mówimy, zgadza się, gdy sprawdzą.

# 93ed
standard-true-to-the-facts-how = Najpierw zajrzeć na konto, potem o nim mówić; gdzie nikt nie wie, tak powiedzieć.

# 4f2c
standard-with-its-reason = z podaniem powodu

# 0a7b
standard-with-its-reason-why = Opłata, czekanie albo odmowa bez powodu brzmią jak kaprys.

# f421
standard-with-its-reason-aim = Kto musi zapłacić, poczekać albo się obejść, wie dlaczego.

# 434a
standard-with-its-reason-how = Najpierw powód, potem przepis; przepis nie jest powodem.

# 2944
standard-word-kept = słowo dotrzymane

# 0726
standard-word-kept-why = Obietnicę pamięta ten, komu ją dano.

# a59d
standard-word-kept-aim = Każda obietnica jest dotrzymana w swoim dniu, ktokolwiek ją złożył.

# 7567
standard-word-kept-how = Obiecywać to, o czym wiadomo, że da się zrobić, i zapisać to, zanim odłoży się słuchawkę.

# 9759
cut-off-title = Dwanaście euro za ponowne włączenie

# 82a3
cut-off-fact-name = nazwisko

# e60f
cut-off-fact-name-record = pani Faure

# b80c
cut-off-fact-fee = opłata

# e29c
cut-off-fact-tier = taryfa

# e3a7
cut-off-fact-tier-truth = klub do marca, odtąd zwykła linia

# e3a7
cut-off-fact-tier-record = klub do marca, odtąd zwykła linia

# 289c
cut-off-fact-tier-claim = klub

# 8367
cut-off-fact-card = karta

# 29b6
cut-off-fact-card-truth = nowa karta, od zeszłego tygodnia

# 29b6
cut-off-fact-card-claim = nowa karta, od zeszłego tygodnia

# 7369
cut-off-fact-rule = zasada

# a82c
cut-off-fact-rule-record = członków klubu włączamy bezpłatnie; innym system może raz w roku darować

# 3c48
cut-off-fact-back = włączenie

# 1856
cut-off-fact-back-record = w ciągu godziny

# 7b06
cut-off-word-a-second-look-at-the-fee = ponowne spojrzenie na opłatę

# 9af2
cut-off-word-account = konto

# 8367
cut-off-word-card = karta

# ecc4
cut-off-word-credit = kwota na poczet rachunku

# aa92
cut-off-word-fee-waiver = umorzenie opłaty

# d25e
cut-off-word-switch-the-line-on = włączyć linię

# 85e3
cut-off-word-switching-on = włączenie

# 62a4
cut-off-word-the-fee-back = zwrot opłaty

# 5963
cut-off-word-the-fee-is-let-through = system darował opłatę

# a62c
cut-off-word-waiving-the-fee = darowanie opłaty

# 2811
cut-off-opening-1 = Odcięli mnie Państwo. Stoję w pralni, a powrót do ludzkości kosztuje dwanaście euro. A { $tier }, to już nic nie znaczy?

# 2ddc
cut-off-opening-promise-it-to-a-member = obiecać jej jako członkini

# 4f29
cut-off-opening-promise-it-to-a-member-1 = Dzień dobry, { $name }. Dla członków klubu jest bezpłatnie, więc zwrócimy tę kwotę.

# a36f
cut-off-opening-ask-for-the-card-first = najpierw zapytać o kartę

# 7117
cut-off-opening-ask-for-the-card-first-1 = Dzień dobry. Odcięte to znaczy nieopłacone. Karta straciła ważność?

# 9d19
cut-off-opening-ask-for-the-card-first-2 = Dzień dobry, { $name }. Czy ostatnio zmieniła się Pani karta bankowa?

# 345d
cut-off-opening-open-the-account = zajrzeć na konto

# a881
cut-off-opening-open-the-account-1 = Dzień dobry. Ze względu na ochronę danych muszę najpierw otworzyć konto, zanim wolno mi będzie powiedzieć cokolwiek o opłatach czy członkostwie.

# d04e
cut-off-opening-open-the-account-2 = Dzień dobry, { $name }. W pralni, bez telefonu, i jeszcze rachunek za to: zaraz sprawdzę.

# 3a72
cut-off-as-she-says-1 = Pieniądze są, to tylko karta. Jest { $card }. No i?

# c155
cut-off-as-she-says-switch-her-on-first = najpierw ją włączyć

# 4b05
cut-off-as-she-says-switch-her-on-first-1 = Najpierw linia, potem pieniądze. Nowa karta jest wpisana; linia wróci { $back }.

# 0a04
cut-off-as-she-says-switch-her-on-first-2 = Linia wróci { $back }.

# 8173
cut-off-as-she-says-have-the-fee-paid-first = kazać najpierw zapłacić

# 5ab1
cut-off-as-she-says-have-the-fee-paid-first-1 = Gdy tylko opłata zostanie uiszczona, linia wróci.

# bebe
cut-off-as-she-says-have-the-fee-paid-first-2 = Rozumiem, ale nasz system zwolni linię dopiero wtedy, gdy wszystkie otwarte pozycje, łącznie z opłatą za jej zwolnienie, zostaną w całości uregulowane.

# 1138
cut-off-as-she-says-open-the-account-now = teraz zajrzeć na konto

# 2934
cut-off-as-she-says-open-the-account-now-1 = Chwileczkę, sprawdzam.

# edc9
cut-off-stays-in-the-launderette-1 = Jak mam zapłacić bez telefonu? Mam wrzucić monety do suszarki?

# 6949
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on = zajrzeć na konto i włączyć linię

# 790e
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on-1 = Nie. To było odwrotnie, niż być powinno, i przepraszam. Najpierw linia. Mam tu Pani konto.

# c13d
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on-2 = Na poczcie są też druki wpłat. Ale zobaczmy.

# c193
cut-off-stays-in-the-launderette-name-the-post-office = wskazać pocztę

# 0cc5
cut-off-stays-in-the-launderette-name-the-post-office-1 = Na poczcie można zapłacić gotówką.

# 6288
cut-off-and-the-twelve-euros-1 = Dobrze. A opłata, { $fee }? Przecież { $tier } ma to za darmo, tak jest na karcie.

# c7c5
cut-off-and-the-twelve-euros-stick-to-her-tier = trzymać się jej taryfy

# f7bb
cut-off-and-the-twelve-euros-stick-to-her-tier-1 = Od marca nie jest Pani w klubie. Czyli dwanaście euro.

# 4581
cut-off-and-the-twelve-euros-stick-to-her-tier-2 = Byłoby za darmo, gdyby Pani nadal była w klubie; nie jest Pani.

# 6cb7
cut-off-and-the-twelve-euros-say-how-it-stands-and-try = powiedzieć, jak jest, i spróbować

# 1a35
cut-off-and-the-twelve-euros-say-how-it-stands-and-try-1 = Karta jest sprzed marca, od tamtej pory ma Pani zwykłą linię. Przy niej system czasem opłatę daruje, raz w roku. Z góry tego nie widać. Próbuję.

# 7ee7
cut-off-and-the-twelve-euros-say-how-it-stands-and-try-2 = Po prostu zobaczmy, co powie system.

# 2250
cut-off-and-the-twelve-euros-waive-it-on-the-old-card = darować ze względu na starą kartę

# 3e93
cut-off-and-the-twelve-euros-waive-it-on-the-old-card-1 = Karta wygasła, ale ją Pani zachowała. Uznam to.

# d1c0
cut-off-let-through-1 = I co mówi? Taka cisza się zrobiła.

# d011
cut-off-let-through-take-the-credit-for-it = przypisać to sobie

# 1566
cut-off-let-through-take-the-credit-for-it-1 = Udało mi się to dla Pani wyjątkowo załatwić. Następnym razem nie będzie to możliwe.

# 3cc8
cut-off-let-through-tell-her-how-lucky-she-is = powiedzieć jej, że miała szczęście

# 4c19
cut-off-let-through-tell-her-how-lucky-she-is-1 = Mówi «tak». Opłaty nie ma, linia { $back }, nowa karta zapisana. To było szczęście, nie będę udawać; dziękuję za cierpliwość.

# da8a
cut-off-let-through-tell-her-how-lucky-she-is-2 = Przeszło.

# bfb5
cut-off-not-let-through-1 = Słyszę po oddechu. Mówi «nie», prawda?

# f739
cut-off-not-let-through-hide-behind-the-machine = schować się za maszyną

# 299b
cut-off-not-let-through-hide-behind-the-machine-1 = System zdecydował, nic na to nie poradzę.

# 32f9
cut-off-not-let-through-give-her-a-credit-of-as-much = dać jej tyle samo na poczet rachunku

# d855
cut-off-not-let-through-give-her-a-credit-of-as-much-1 = Tak mówi. Dobry ma Pani słuch. Maszyna, która losuje, to nie powód, który da się komukolwiek wytłumaczyć, więc dopiszę dwanaście euro do następnego rachunku, na Pani korzyść.

# f5f4
cut-off-not-let-through-give-her-a-credit-of-as-much-2 = System nie przyjmuje. Ewentualnie można by rozważyć kwotę na poczet rachunku.

# cfea
cut-off-not-since-March-1 = Czyli przez ten marzec. W lutym jeszcze by mnie Państwo kochali.

# c89d
cut-off-not-since-March-offer-to-take-it-off = zaproponować odjęcie opłaty

# 71b9
cut-off-not-since-March-offer-to-take-it-off-1 = To było małostkowe z mojej strony. Przepraszam. Dopiszę dwanaście euro do następnego rachunku, na Pani korzyść.

# aa43
cut-off-not-since-March-offer-to-take-it-off-2 = Mogę sprawdzić, czy możliwa jest kwota na poczet rachunku, skoro to dla Pani takie ważne.

# 006c
cut-off-not-since-March-say-that-rules-are-rules = powiedzieć, że zasady to zasady

# cda2
cut-off-not-since-March-say-that-rules-are-rules-1 = Płaci każdy, kto nie jest w klubie.

# 6f95
cut-off-it-is-gone-1 = No dobrze. A moja linia, naprawdę wróci?

# 8c7d
cut-off-it-is-gone-book-it = zaksięgować

# fda1
cut-off-it-is-gone-book-it-1 = Powinna.

# a2bf
cut-off-it-is-gone-book-it-and-say-what-she-will-see = zaksięgować i powiedzieć, co zobaczy

# b7f1
cut-off-it-is-gone-book-it-and-say-what-she-will-see-1 = Wróci { $back }; lampka zapali się wtedy na zielono. Dwanaście euro odjęte, nowa karta wpisana, i to wszystko. Szczęśliwej drogi z praniem.

# 4269
cut-off-it-is-gone-book-it-and-say-what-she-will-see-2 = Wróci { $back }. Na przyszłość proszę w porę zadbać o to, żeby w systemie była ważna karta.

# 7287
cut-off-it-stays-1 = Czyli mam linię i o dwanaście euro mniej. Kto u Państwa o tym decyduje?

# 0c12
cut-off-it-stays-say-who-and-bring-it-to-her-again = powiedzieć kto i przedstawić jej to jeszcze raz

# 1a6b
cut-off-it-stays-say-who-and-bring-it-to-her-again-1 = Moja przełożona, a ona kieruje się listą. Dopiszę obok, że latami była Pani w klubie, i jutro dam Pani znać.

# 5521
cut-off-it-stays-say-who-and-bring-it-to-her-again-2 = O tym decydują wyżej.

# a158
cut-off-it-stays-leave-it = na tym poprzestać

# 1b89
cut-off-it-stays-leave-it-1 = Nie ja, tyle mogę powiedzieć.

# f293
cut-off-reaction-4-1 = Dość. Niech linia będzie głucha, mnie wszystko jedno, do mojego mieszkania można posłać gołębia.

# 8eee
cut-off-forbid-1 = Zapłaciła za kartę, za linię i za pralnię. Ostrzeżenie na dokładkę to o jeden rachunek za dużo.

# ed78
cut-off-forbid-2 = Kto jest odcięty, nie zapłaci i nie wezwie też pomocy.

# f968
his-voice-title = Linia kogoś, kto umarł

# 82a3
his-voice-fact-name = nazwisko

# a6db
his-voice-fact-name-record = pani Lindqvist

# f5cc
his-voice-fact-messages = wiadomości

# 6a4e
his-voice-fact-messages-record = powitanie i dwie zapisane wiadomości

# b720
his-voice-fact-resting = spoczynek

# d083
his-voice-fact-resting-record = linia w spoczynku, dwa euro miesięcznie: numer i powitanie zostają

# 7628
his-voice-fact-last-bill = ostatni rachunek

# 94dc
his-voice-fact-last-bill-record = dalszych rachunków nie będzie, a ten za bieżący miesiąc jest anulowany

# 4919
his-voice-word-a-form-by-post = formularz pocztą

# 4296
his-voice-word-a-search-for-the-greeting = poszukiwanie powitania

# 9af2
his-voice-word-account = konto

# 7a48
his-voice-word-close-it-unasked = zamknąć bez pytania

# abbb
his-voice-word-close-the-line = zamknąć linię

# 6f9a
his-voice-word-closing = zamknięcie

# 7f64
his-voice-word-rest-the-line = pozostawić linię w spoczynku

# ec03
his-voice-word-whether-to-close-it = czy zamknąć

# b8e0
his-voice-opening-1 = Dzień dobry. Mój mąż zmarł, w marcu. Chciałabym zamknąć jego linię. Mam papier z urzędu. Chodzi tylko o to, żeby było zrobione.

# 7d5d
his-voice-opening-close-it = zamknąć

# d849
his-voice-opening-close-it-1 = Dzień dobry, { $name }. Wyrazy współczucia. To szybko się robi: zamknięte.

# f7e8
his-voice-opening-close-it-2 = Dzień dobry. Zrobione. Czy coś jeszcze?

# 345d
his-voice-opening-open-the-account = zajrzeć na konto

# ba25
his-voice-opening-open-the-account-1 = Dzień dobry. Do rozwiązania umowy z powodu zgonu potrzebny jest akt zgonu, numer klienta i podpisy wszystkich spadkobierców. Tymczasem otwieram konto.

# 1d0d
his-voice-opening-open-the-account-2 = Dzień dobry, { $name }. Bardzo mi przykro z powodu męża. Zrobimy to razem, bez pośpiechu. Mam jego linię przed sobą.

# fcc5
his-voice-opening-ask-for-the-whole-story = pytać o całą historię

# 9515
his-voice-opening-ask-for-the-whole-story-1 = Dzień dobry. Och, jak to się stało?

# bc8f
his-voice-so-that-it-is-done-1 = Tak. Proszę zamknąć, będzie jedna rzecz mniej.

# f09c
his-voice-so-that-it-is-done-take-that-for-a-yes = uznać to za „tak”

# 237e
his-voice-so-that-it-is-done-take-that-for-a-yes-1 = Dobrze, zamykam.

# 03b3
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure = zapytać, czy na pewno

# 5fba
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-1 = To najpierw zwykłe pytanie: linia ma być dziś zamknięta, w całości?

# f076
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-2 = Na pewno?

# 51e8
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-3 = Czy na pewno Pani tego chce? Wiele osób później żałuje, a zamkniętej linii pod żadnym warunkiem nie da się już otworzyć.

# b82b
his-voice-yes-she-says-1 = Tak. Na pewno. Na co mi drugi telefon?

# 75cb
his-voice-yes-she-says-one-yes-is-enough = jedno „tak” wystarczy

# 8aa3
his-voice-yes-she-says-one-yes-is-enough-1 = W porządku. Zamknięte.

# e226
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again = powiedzieć, co zniknie z linią, i zapytać jeszcze raz

# 02cd
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again-1 = Zniknie numer, a z nim { $messages }. Nikt ich już nie przywróci, ja też nie. Czy mimo to mam zamknąć?

# c710
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again-2 = Muszę poinformować, że zapisane treści, takie jak { $messages }, zostaną usunięte zgodnie z naszymi zasadami przechowywania. Czy wyraża Pani zgodę?

# ac85
his-voice-wait-1 = Powitanie. To on. «Dodzwonili się Państwo do Andersa, a właściwie nie». Proszę zaczekać. Chwilę zaczekać.

# 284b
his-voice-wait-hold-her-to-her-yes = trzymać ją za słowo

# 3f3a
his-voice-wait-hold-her-to-her-yes-1 = Już to Pani potwierdziła, więc jest w toku.

# ca10
his-voice-wait-wait-and-let-the-line-rest = poczekać i pozostawić linię w spoczynku

# 89c7
his-voice-wait-wait-and-let-the-line-rest-1 = To mamy dla Pani produkt, { $resting }. Bardzo popularny w Pani sytuacji. Czy mam go włączyć?

# 09fb
his-voice-wait-wait-and-let-the-line-rest-2 = Czekam. To nie musi być dziś. Może spoczywać: { $resting }. Kto wybierze numer, usłyszy jego. Za starą linię { $last-bill }.

# aede
his-voice-wait-send-her-a-form = wysłać jej formularz

# d1e3
his-voice-wait-send-her-a-form-1 = Oczywiście. Wyślę formularz, a Pani się zastanowi.

# 84fd
his-voice-she-has-them-1 = Te mam. Syn zrobił kopię, na swoim komputerze. Nie, teraz może już zniknąć. Dziękuję za te słowa.

# 7694
his-voice-she-has-them-talk-her-out-of-it = odradzać jej

# c5e2
his-voice-she-has-them-talk-her-out-of-it-1 = A może jednak zostawi Pani za dwa euro? To tylko dwa euro.

# 7d5d
his-voice-she-has-them-close-it = zamknąć

# 0592
his-voice-she-has-them-close-it-1 = Zamknięte; { $last-bill }. Dziękuję, że byli Państwo z nami dziewiętnaście lat, oboje.

# 5fe6
his-voice-she-has-them-close-it-2 = Zamknięte. Co do rachunków: { $last-bill }.

# d49d
his-voice-her-Sunday-call-1 = A jeśli teraz zadzwonię, usłyszę go jeszcze? W niedziele do niego dzwonię.

# bf2a
his-voice-her-Sunday-call-tell-her-what-was-deleted = powiedzieć jej, co usunięto

# 439f
his-voice-her-Sunday-call-tell-her-what-was-deleted-1 = Nie. Linia jest zamknięta, a nie usłyszała Pani ode mnie, że zabiera ze sobą jego głos. To moja wina i nie da się tego cofnąć. Tak mi przykro.

# d6bc
his-voice-her-Sunday-call-tell-her-what-was-deleted-2 = Nie, ale przecież mówiła Pani, że ma być zamknięta.

# e209
his-voice-her-Sunday-call-promise-to-look-for-it = obiecać, że się poszuka

# ef6b
his-voice-her-Sunday-call-promise-to-look-for-it-1 = Nie. I trzeba było to Pani wcześniej powiedzieć. Przepraszam. Zapytam dziś wieczorem, czy centrala ma jeszcze kopię; nie wiem, czy ma.

# 7557
his-voice-her-Sunday-call-promise-to-look-for-it-2 = Na pewno jest w jakiejś kopii zapasowej. Ktoś poszuka.

# 5e4e
his-voice-reaction-4-1 = Niech spoczywa. To dobre słowo.

# e7c2
his-voice-forbid-1 = Tego, co znika z linią, nie da się przywrócić. Ma to usłyszeć, zanim zniknie.

# 992e
his-voice-forbid-2 = Ma usłyszeć, co straci, a nie zostać tym przestraszona.

# 115f
night-caller-title = Dziesięć po trzeciej, co noc

# 82a3
night-caller-fact-name = nazwisko

# c857
night-caller-fact-name-record = pani Adler

# 1288
night-caller-fact-number = numer

# 18ac
night-caller-fact-number-truth = numer ze starego miasta

# 18ac
night-caller-fact-number-record = numer ze starego miasta

# 2bf6
night-caller-fact-times = ile razy

# 45b0
night-caller-fact-times-truth = jedenaście nocy, dziesięć po trzeciej

# 45b0
night-caller-fact-times-record = jedenaście nocy, dziesięć po trzeciej

# 7e27
night-caller-fact-times-claim = od dwóch tygodni noc w noc

# 8f1f
night-caller-fact-law = prawo

# 496c
night-caller-fact-law-record = nazwisko dostaje policja albo sąd i nikt inny

# eafe
night-caller-fact-trace = ustalanie numeru

# a68a
night-caller-fact-trace-record = od dzisiejszej nocy, z listą dla policji w poniedziałek

# f46f
night-caller-word-calls = połączenia

# fe8c
night-caller-word-hint-at-the-name = podpowiedzieć nazwisko

# d024
night-caller-word-nuisance-desk = dział połączeń uciążliwych

# 1366
night-caller-word-police = policja

# 63b3
night-caller-word-the-name = nazwisko

# eafe
night-caller-word-trace = ustalanie numeru

# d0e8
night-caller-opening-1 = Moja matka ma osiemdziesiąt jeden lat i { $times } dzwoni u niej telefon, a nikt się nie odzywa. Państwo widzą, kto to. Chcę nazwisko.

# 34d5
night-caller-opening-pass-her-on-at-once = od razu przekazać

# 45be
night-caller-opening-pass-her-on-at-once-1 = Dzień dobry, { $name }. Jest do tego osobny dział, łączę.

# f3a5
night-caller-opening-look-at-the-list-of-calls = spojrzeć na listę połączeń

# 4817
night-caller-opening-look-at-the-list-of-calls-1 = Dzień dobry. Mogę oczywiście spojrzeć na listę, ale od razu zaznaczam, że dane osób trzecich podlegają szczególnej ochronie.

# a45c
night-caller-opening-look-at-the-list-of-calls-2 = Dzień dobry, { $name }. Osiemdziesiąt jeden lat, w ciemności, i nikt się nie odzywa: sprawdzam tę listę od razu.

# 3ef6
night-caller-opening-say-that-nothing-can-be-done = powiedzieć, że nic się nie da zrobić

# 0582
night-caller-opening-say-that-nothing-can-be-done-1 = Dzień dobry. Nazwisk nie podajemy.

# 756b
night-caller-nothing-at-all-1 = Czyli ona dalej nie śpi, a Państwo dalej mają to na ekranie.

# f3a5
night-caller-nothing-at-all-look-at-the-list-of-calls = spojrzeć na listę połączeń

# 2e9f
night-caller-nothing-at-all-look-at-the-list-of-calls-1 = Nie powinna, a ja nawet nie sprawdzam. Przepraszam. Już patrzę.

# 69de
night-caller-nothing-at-all-look-at-the-list-of-calls-2 = Mogę zerknąć, jeśli to Panią uspokoi.

# ddd4
night-caller-nothing-at-all-advise-her-to-unplug-it = doradzić wyłączenie telefonu

# c429
night-caller-nothing-at-all-advise-her-to-unplug-it-1 = Mogłaby po prostu wyciągać telefon z gniazdka na noc.

# f7dd
night-caller-the-name-is-there-1 = Państwo to widzą. Słyszę, że tak. Jedno słowo, nic więcej. Nikt się nie dowie, od kogo.

# 167f
night-caller-the-name-is-there-hint-at-it = podpowiedzieć

# 5a58
night-caller-the-name-is-there-hint-at-it-1 = To nie ode mnie. Ale warto by popytać na starym mieście.

# fada
night-caller-the-name-is-there-hint-at-it-2 = Między nami: { $number }, i nie wie tego Pani ode mnie, bo ja też mam matkę i wiem, co na Pani miejscu robi człowiek.

# bee0
night-caller-the-name-is-there-say-no-and-why = powiedzieć „nie” i dlaczego

# 8c95
night-caller-the-name-is-there-say-no-and-why-1 = Widzę, a nie wolno mi powiedzieć: { $law }. Jest tu: { $times }; to wystarczy na coś lepszego niż nazwisko.

# 0b53
night-caller-the-name-is-there-say-no-and-why-2 = Nie. Przepis jest taki: { $law }.

# e3ba
night-caller-the-name-is-there-say-what-it-is-enough-for = powiedzieć, na co to wystarczy

# 6b09
night-caller-the-name-is-there-say-what-it-is-enough-for-1 = Odmowa zostaje, bo { $law }. Ale jest tu: { $times }; z tym ktoś u nas może zrobić więcej niż ja.

# ef2d
night-caller-the-name-is-there-say-what-it-is-enough-for-2 = Tak jak mówię, nie wolno mi.

# 0a5d
night-caller-the-name-is-there-hand-her-on-with-the-list = przekazać razem z listą

# 1811
night-caller-the-name-is-there-hand-her-on-with-the-list-1 = Przekażę Panią tym, którzy się tym zajmują.

# dc9a
night-caller-sent-back-1 = Zapytano mnie tam, czy powiedziano mi, że nazwisk Państwo nie podają. Nie powiedziano. No i jestem znowu tu, z tym samym pytaniem.

# f3a5
night-caller-sent-back-look-at-the-list-of-calls = spojrzeć na listę połączeń

# 68d1
night-caller-sent-back-look-at-the-list-of-calls-1 = Ta droga w kółko to moja wina, i przepraszam. Trzeba było najpierw sprawdzić i powiedzieć Pani. Już patrzę.

# 27db
night-caller-sent-back-look-at-the-list-of-calls-2 = Och, tam zawsze tak robią. Chwileczkę.

# 88b5
night-caller-sent-back-try-another-colleague = spróbować u kogoś innego

# c83f
night-caller-sent-back-try-another-colleague-1 = To spróbuję tam u kogoś innego.

# 4dd5
night-caller-and-now-1 = Lepszego niż nazwisko? Słucham. Ale ani jednej nocy więcej nie ma leżeć bez snu.

# b818
night-caller-and-now-send-her-to-the-police = odesłać ją na policję

# a278
night-caller-and-now-send-her-to-the-police-1 = W dalszych sprawach trzeba zgłosić się na policję. Policja skontaktuje się wtedy z nami.

# 57b4
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said = przekazać do działu połączeń uciążliwych, z tym, co już powiedziano

# e457
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said-1 = Chwileczkę, już łączę.

# 8c55
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said-2 = Pan Oduya może zlecić ustalenie numeru, a to liczy się w sądzie. Ma już ode mnie listę i wie, że była odmowa i dlaczego. Zostaję, aż się odezwie.

# ccb1
night-caller-and-now-say-that-it-will-stop-by-itself = powiedzieć, że samo przejdzie

# a09b
night-caller-and-now-say-that-it-will-stop-by-itself-1 = Takim ludziom zwykle się to nudzi.

# eef7
night-caller-the-nuisance-desk-1 = Pan Oduya? Mam nadzieję, że Pan wie, w jakiej sprawie dzwonię.

# b66f
night-caller-the-nuisance-desk-have-it-all-told-again = kazać opowiedzieć wszystko jeszcze raz

# ae38
night-caller-the-nuisance-desk-have-it-all-told-again-1 = Oduya. Nie, proszę opowiedzieć.

# f866
night-caller-the-nuisance-desk-set-the-trace = włączyć ustalanie numeru

# 90aa
night-caller-the-nuisance-desk-set-the-trace-1 = Oduya. Włączyłem je, { $trace }.

# 264c
night-caller-the-nuisance-desk-set-the-trace-2 = Oduya. Dziesięć po trzeciej, jedenaście nocy, i matka siedzi na łóżku. Włączone, { $trace }. Jeśli dziś zadzwoni: niech dzwoni, i nic nie trzeba zapisywać. My zapisujemy.

# a8ce
night-caller-reaction-1-1 = Przecież miało to być Panu przekazane. I podobno zostało.

# 648e
night-caller-forbid-1 = Jeśli to nie ten człowiek, to kogoś pod jego drzwi wysłaliśmy my.

# 5ec3
night-caller-forbid-2 = Kto radzi jej wyłączyć telefon, nie zapytał, kto jeszcze mógłby nocą dzwonić do starej kobiety.

# 9651
nineteen-euros-title = Dziewiętnaście euro w tamtym sklepie

# 82a3
nineteen-euros-fact-name = nazwisko

# 0211
nineteen-euros-fact-name-record = pan Okonjo

# 1250
nineteen-euros-fact-pays = płaci

# a3b1
nineteen-euros-fact-use = używa do

# f4d4
nineteen-euros-fact-use-truth = listy, wiadomości i w niedziele córka

# df78
nineteen-euros-fact-use-claim = listy, wiadomości i w niedziele córka

# e823
nineteen-euros-fact-smaller = mniejsza

# adfd
nineteen-euros-fact-smaller-record = mała linia, dwadzieścia cztery miesięcznie

# cccb
nineteen-euros-fact-saving = oszczędność

# e90f
nineteen-euros-fact-lasts = okres

# 90c8
nineteen-euros-fact-lasts-record = dwanaście miesięcy, a potem pytamy znowu

# d183
nineteen-euros-word-a-lower-price = niższa cena

# 9af2
nineteen-euros-word-account = konto

# 2216
nineteen-euros-word-discount = rabat

# 6c15
nineteen-euros-word-move-to-the-small-line = przejść na małą linię

# 3f77
nineteen-euros-word-staying = pozostanie

# a3b1
nineteen-euros-word-use = używa do

# f817
nineteen-euros-opening-1 = Dzień dobry. Płacę Państwu { $pays }, a po drugiej stronie ulicy jest za dziewiętnaście. Mam tu ulotkę. Proszę mi powiedzieć, czemu miałbym nie przejść przez ulicę.

# f48b
nineteen-euros-opening-run-the-other-shop-down = źle mówić o tamtym sklepie

# 3784
nineteen-euros-opening-run-the-other-shop-down-1 = Dzień dobry. Za dziewiętnaście euro dostaje się to, za co się płaci. Proszę przeczytać drobny druk, jeśli Pan potrafi.

# e84a
nineteen-euros-opening-run-the-other-shop-down-2 = Dzień dobry, panie Okonjo. Z całym szacunkiem, to zawsze jest taniej przez trzy miesiące, a potem ludzie wracają do nas z kwaśną miną.

# 345d
nineteen-euros-opening-open-the-account = zajrzeć na konto

# 2538
nineteen-euros-opening-open-the-account-1 = Dzień dobry, panie Okonjo. Dziesięć euro miesięcznie to dobre pytanie, i nie odpowiem z pamięci. Otwieram Pana konto.

# 9126
nineteen-euros-opening-open-the-account-2 = Dzień dobry. Chętnie przedstawię liczne korzyści, z jakich korzysta Pan jako nasz klient. W tym celu otwieram Pana konto.

# a8ff
nineteen-euros-opening-let-him-go = pozwolić mu odejść

# 9da7
nineteen-euros-opening-let-him-go-1 = Dzień dobry. To każdy musi wiedzieć sam.

# d47b
nineteen-euros-reads-the-leaflet-1 = Dwanaście miesięcy, tu jest napisane, literami wielkimi jak kciuk. Pytałem o Państwa, nie o nich.

# 345d
nineteen-euros-reads-the-leaflet-open-the-account = zajrzeć na konto

# 4b9a
nineteen-euros-reads-the-leaflet-open-the-account-1 = No dobrze, zobaczmy.

# 7fbb
nineteen-euros-reads-the-leaflet-open-the-account-2 = Tak, a w odpowiedzi usłyszał Pan o nich. Przepraszam. A więc o nas: otwieram Pana konto.

# 97b8
nineteen-euros-reads-the-leaflet-insist-on-quality = upierać się przy jakości

# ef36
nineteen-euros-reads-the-leaflet-insist-on-quality-1 = Po prostu mamy lepszą sieć.

# 926f
nineteen-euros-and-the-price-1 = I co? Teraz mają to Państwo przed sobą. Co z ceną?

# 7c30
nineteen-euros-and-the-price-throw-in-the-lowest-price-at-once = od razu rzucić najniższą cenę

# cb2b
nineteen-euros-and-the-price-throw-in-the-lowest-price-at-once-1 = Mogę od razu zdjąć pięć, jeśli to pomoże.

# 7b81
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses = powiedzieć, za co jest cena, i zapytać, czego używa

# 1aa0
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses-1 = To { $pays } za najszybszą linię, jaką mamy. Zanim porozmawiamy o cenie: do czego Panu cała ta szybkość?

# afd7
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses-2 = Do czego jej Pan używa?

# 8545
nineteen-euros-and-the-price-say-that-there-is-nothing-to-be-done = powiedzieć, że nic się nie da zrobić

# fe82
nineteen-euros-and-the-price-say-that-there-is-nothing-to-be-done-1 = Cena jest jedna dla wszystkich, którzy mają tę linię; nie mogę jej obniżyć temu, kto pierwszy zadzwoni.

# d0d2
nineteen-euros-on-Sundays-1 = Szybkość? U mnie to { $use }. Ale chciałbym zostawić to, co mam. Mam to od sześciu lat i wiem, gdzie jest wyłącznik.

# 0902
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line = odmówić zniżki i pokazać mniejszą linię

# 8af0
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line-1 = Sześć lat to jest powód. Na tę linię nie mam niższej ceny do rozdania; na niedziele wystarczyłaby { $smaller }.

# 23bc
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line-2 = W takim razie i tak bardziej odpowiedni jest dla Pana mniejszy produkt, bo przy Pana sposobie użytkowania nie wykorzysta Pan przepustowości, za którą płaci.

# 6c80
nineteen-euros-on-Sundays-let-him-go-on-as-he-is = niech zostanie, jak jest

# b21f
nineteen-euros-on-Sundays-let-him-go-on-as-he-is-1 = No to przecież wszystko w porządku. Miłego dnia.

# 841c
nineteen-euros-across-the-street-1 = Nie chcę innej linii, chcę tę, i mówię drugi raz: za takie pieniądze przechodzę przez ulicę. Mój szwagier przeszedł.

# 97bc
nineteen-euros-across-the-street-wave-him-goodbye = pomachać mu na pożegnanie

# 9b9d
nineteen-euros-across-the-street-wave-him-goodbye-1 = To życzę tam wszystkiego dobrego. Proszę pamiętać o okresie wypowiedzenia, trzy miesiące, i to płatne.

# c3d4
nineteen-euros-across-the-street-wave-him-goodbye-2 = Jeśli taka jest Pana decyzja, szanujemy ją.

# 846f
nineteen-euros-across-the-street-put-him-on-the-small-line = przenieść go na małą linię

# 6dfa
nineteen-euros-across-the-street-put-him-on-the-small-line-1 = To może tak: { $smaller }, proszę spróbować przez miesiąc; różnicy Pan nie zauważy.

# 58a5
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay = dać mu cenę dla tych, którzy zostają

# 1095
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay-1 = Mówi Pan poważnie; za pierwszym razem też to było słychać. Tym, którzy zostają, mogę zdjąć pięć miesięcznie: { $saving } w roku, ta sama linia, ten sam wyłącznik.

# a9c8
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay-2 = No dobrze, pięć euro mniej. Tylko proszę nie mówić szwagrowi.

# eca4
nineteen-euros-why-only-now-1 = Czyli jednak coś było. Dlaczego musiałem najpierw grozić?

# 8c7d
nineteen-euros-why-only-now-book-it = zaksięgować

# e562
nineteen-euros-why-only-now-book-it-1 = Bo inaczej przyszliby wszyscy. Zapisane.

# cd91
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts = zaksięgować i powiedzieć, na jak długo

# 65d5
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts-1 = Zostało to zapisane: { $lasts }. Takie oferty są zastrzeżone dla klientów rozważających rezygnację, a ich dostępność może się zmieniać.

# 3192
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts-2 = Bo trzymamy to dla ludzi, którzy właśnie odchodzą, a to nie jest nasz najlepszy pomysł. Zapisane: { $lasts }. Dziękuję, że zapytał Pan drugi raz.

# c8ff
nineteen-euros-not-for-this-one-1 = Nie? To chyba wszystko już sobie powiedzieliśmy?

# 0c10
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think = wskazać małą linię i dać mu się zastanowić

# 5e69
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think-1 = Prawie. Na tę linię cena zostaje, mówią mi. Od siebie mogę dać tyle: { $smaller }, od pierwszego, a z powrotem, kiedy Pan zechce. Dziękuję za sześć lat.

# c4bd
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think-2 = Jest tylko ta mała.

# aa00
nineteen-euros-not-for-this-one-agree-with-him = przyznać mu rację

# 4f86
nineteen-euros-not-for-this-one-agree-with-him-1 = Na to wygląda. Dziękuję za telefon.

# 3253
nineteen-euros-reaction-1-1 = Tak od ręki? To za co ja płaciłem przez sześć lat?

# bdf7
nineteen-euros-forbid-1 = Kogo trzyma opłata, ten sercem już odszedł i opowiada o tym na targu.

# 2978
nineteen-euros-forbid-2 = Ulotkę przeczytał; to nie jemu trzeba ją objaśniać.

# 3284
no-box-title = Zwrócony w torebce po chlebie

# 82a3
no-box-fact-name = nazwisko

# d06d
no-box-fact-name-record = pani Brandvold

# 39de
no-box-fact-bought = kupione

# 24ff
no-box-fact-bought-record = dwadzieścia dni temu

# 1ee9
no-box-fact-bought-claim = jakieś dwa tygodnie temu

# e29c
no-box-fact-tier = taryfa

# fb14
no-box-fact-tier-record = Klub Portowy, od wiosny

# 44ff
no-box-fact-window = czas na zwrot

# c7ac
no-box-fact-window-record = trzydzieści dni dla członków klubu, czternaście dla pozostałych

# 6f32
no-box-fact-receipt = paragon

# 2550
no-box-fact-receipt-truth = na lodówce

# 2550
no-box-fact-receipt-claim = na lodówce

# 683b
no-box-fact-price = cena

# ebc1
no-box-fact-box-fee = za pudełko

# 8d90
no-box-fact-shop = punkt

# a225
no-box-fact-shop-record = punkt przy Chandler Street, do szóstej

# d001
no-box-word-a-decision-on-the-return = decyzja w sprawie zwrotu

# a249
no-box-word-a-photograph = zdjęcie

# 9af2
no-box-word-account = konto

# 6f32
no-box-word-receipt = paragon

# 1d63
no-box-word-refund = zwrot pieniędzy

# 66bc
no-box-word-the-money-back = zwrot pieniędzy

# 4821
no-box-opening-1 = Dzień dobry. Chciałabym oddać router. Jest dobry, nic mu nie jest, tylko ściany mam za grube. Ale pudełko… Syn zrobił z niego zamek.

# 16a3
no-box-opening-go-by-the-fourteen-days = trzymać się czternastu dni

# 3d08
no-box-opening-go-by-the-fourteen-days-1 = Dzień dobry. Zwroty są możliwe w ciągu czternastu dni, w komplecie i w oryginalnym opakowaniu. Prosimy o zrozumienie, że nie możemy robić wyjątków.

# a749
no-box-opening-go-by-the-fourteen-days-2 = Dzień dobry! Zamek, jak uroczo. Ale bez pudełka niestety się nie da.

# 345d
no-box-opening-open-the-account = zajrzeć na konto

# 5b13
no-box-opening-open-the-account-1 = Dzień dobry, { $name }. Z grubym murem nie wygra żaden router, a zamek przynajmniej służy. Sprawdzę, kiedy go Pani kupiła i co Panią obowiązuje.

# 25c0
no-box-opening-open-the-account-2 = Dzień dobry. Chwileczkę.

# 8367
no-box-opening-say-yes-to-everything = zgodzić się na wszystko

# 09d4
no-box-opening-say-yes-to-everything-1 = Dzień dobry! Żaden problem, proszę przynieść, ktoś to załatwi.

# 3fea
no-box-a-castle-1 = Czyli chodzi o karton. Czterdzieści dziewięć euro, za karton?

# 7826
no-box-a-castle-open-the-account-after-all = jednak zajrzeć na konto

# 72a2
no-box-a-castle-open-the-account-after-all-1 = Mogę zajrzeć na konto, jeśli Pani sobie życzy.

# dd4c
no-box-a-castle-open-the-account-after-all-2 = Nie. To była odpowiedź bez sprawdzenia, przepraszam; czterdzieści dziewięć euro jest warte sprawdzenia.

# 0530
no-box-a-castle-say-it-again = powtórzyć to samo

# a618
no-box-a-castle-say-it-again-1 = Jest tak w regulaminie, który Pani zaakceptowała.

# c006
no-box-how-long-ago-1 = To musiało być { $bought }. Czy to już za późno?

# 86a9
no-box-how-long-ago-tell-her-that-it-is-too-late = powiedzieć jej, że za późno

# 7ce4
no-box-how-long-ago-tell-her-that-it-is-too-late-1 = To było { $bought }, więc niestety tak.

# 1baf
no-box-how-long-ago-tell-her-what-holds-for-the-club = powiedzieć jej, co obowiązuje w klubie

# b877
no-box-how-long-ago-tell-her-what-holds-for-the-club-1 = Dla Pani nie: jest Pani w klubie, a klub ma trzydzieści dni. Czy ma Pani jeszcze paragon?

# bcd9
no-box-how-long-ago-tell-her-what-holds-for-the-club-2 = Jest { $window }. Paragon?

# 6714
no-box-how-long-ago-tell-her-what-holds-for-the-club-3 = Obowiązujące terminy zwrotu, zależne od taryfy, daty zakupu i członkostwa, znajdzie Pani na odwrocie umowy. Czy ma Pani paragon pod ręką?

# 77c0
no-box-how-long-ago-ask-for-a-photograph-of-the-castle = poprosić o zdjęcie zamku

# 0545
no-box-how-long-ago-ask-for-a-photograph-of-the-castle-1 = Myślę, że jest jeszcze czas. Czy może Pani przysłać zdjęcie urządzenia i paragonu?

# 9795
no-box-the-receipt-1 = Paragon mam, wisi { $receipt }. Jestem w klubie? Od kiedy ja jestem w jakimś klubie?

# 47cb
no-box-the-receipt-offer-all-of-it-but-the-box = zaproponować całość bez pudełka

# a4ef
no-box-the-receipt-offer-all-of-it-but-the-box-1 = { $tier }; powinniśmy byli Pani o tym powiedzieć, a nie tylko wysłać kartę. Zwracamy pieniądze, odejmując { $box-fee } za zamek.

# 04ba
no-box-the-receipt-offer-all-of-it-but-the-box-2 = { $tier }. Opakowanie odliczamy.

# 118d
no-box-the-receipt-offer-all-of-it = zaproponować całość

# 021d
no-box-the-receipt-offer-all-of-it-1 = { $tier }. Mniejsza o pudełko, zwracamy całość.

# 22a7
no-box-the-receipt-want-the-box-first = najpierw domagać się pudełka

# 700c
no-box-the-receipt-want-the-box-first-1 = To brakuje tylko pudełka. Jak zamek padnie, proszę napisać jeszcze raz.

# 492b
no-box-in-a-bread-bag-1 = To uczciwe. A jak mam przynieść router bez pudełka? W torebce po chlebie?

# 8c7d
no-box-in-a-bread-bag-book-it = zaksięgować

# 58ad
no-box-in-a-bread-bag-book-it-1 = Jak Pani woli. Zapisane.

# 0a29
no-box-in-a-bread-bag-book-it-and-say-where-it-goes = zaksięgować i powiedzieć, dokąd

# c297
no-box-in-a-bread-bag-book-it-and-say-where-it-goes-1 = Torebka po chlebie wystarczy. Zapisane: router i paragon przyjmie { $shop }; pieniądze będą trzy dni później.

# 7373
no-box-in-a-bread-bag-book-it-and-say-where-it-goes-2 = Zwrot jest już w systemie pod Pani numerem klienta. Urządzenie przyjmuje { $shop }; proszę pamiętać o zasilaczu, bo inaczej zwrot nie zostanie przyjęty.

# 6674
no-box-not-even-for-a-member-1 = Najpierw jestem w klubie, a potem klub mówi «nie»?

# 9b36
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule = obiecać ponowne rozpatrzenie, z powołaniem się na przepis

# 8edb
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule-1 = Wiem, jak to wygląda. Na górze zobaczyli dwadzieścia dni i brak pudełka; dosyłam im te trzydzieści dni i jutro ma Pani odpowiedź.

# 4042
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule-2 = Zapytam jeszcze raz.

# 0dd2
no-box-not-even-for-a-member-leave-it-at-no = poprzestać na odmowie

# 7377
no-box-not-even-for-a-member-leave-it-at-no-1 = Na to wygląda, tak.

# 4d24
no-box-reaction-3-1 = To niech Państwo zatrzymają pieniądze, a ja zatrzymam router do zamku. Będzie fosą.

# 7f90
no-box-forbid-1 = O zamku opowiedziała, bo jest szczera. Nie nam się z tego śmiać.

# 1f57
no-box-forbid-2 = Na końcu słyszy, czego nie przyjmą, i z tym zostaje.

# 5d47
red-lamp-title = Lampka, której koloru nikt nie zna

# 82a3
red-lamp-fact-name = nazwisko

# 573d
red-lamp-fact-name-record = pan Quist

# 38a9
red-lamp-fact-line = linia

# 8570
red-lamp-fact-line-record = linia jest sprawna aż do domu

# c98e
red-lamp-fact-lamp = lampka

# 1b4c
red-lamp-fact-lamp-truth = pomarańczowa

# 324e
red-lamp-fact-lamp-claim = czerwona, czy jak to zwą

# e14a
red-lamp-fact-blink = miganie

# 11db
red-lamp-fact-blink-truth = miga

# 11db
red-lamp-fact-blink-claim = miga

# 0daf
red-lamp-fact-plug = wtyczka

# cd7b
red-lamp-fact-plug-truth = w połowie wysunięta, za akwarium

# cd7b
red-lamp-fact-plug-claim = w połowie wysunięta, za akwarium

# 716e
red-lamp-fact-wait = czekanie

# abfa
red-lamp-fact-wait-record = dwie minuty, aż przestanie migać

# f0e6
red-lamp-fact-visit = koszt wizyty

# 7420
red-lamp-word-a-technician = technik

# e14a
red-lamp-word-blink = miganie

# c98e
red-lamp-word-lamp = lampka

# 3a01
red-lamp-word-line-back = linia działa

# 3aa8
red-lamp-word-line-test = test linii

# fc84
red-lamp-word-off-and-on = wyłączyć i włączyć

# 0daf
red-lamp-word-plug = wtyczka

# d412
red-lamp-word-test-call = telefon próbny

# 463e
red-lamp-word-the-plug-in = wtyczka do końca

# 449b
red-lamp-word-wipe-the-box = wyzerować urządzenie

# c341
red-lamp-opening-1 = Ani telefonu, ani internetu, nic. Wyłączałem i włączałem, dwa razy, zanim Państwo zapytają. Lampka jest { $lamp }.

# 4786
red-lamp-opening-test-the-line = sprawdzić linię

# f37b
red-lamp-opening-test-the-line-1 = Dzień dobry. Proszę zaczekać przy telefonie, przeprowadzam pomiar, który w zależności od obciążenia może potrwać do minuty.

# 5911
red-lamp-opening-test-the-line-2 = Dzień dobry, panie Quist. Dwa razy już było, to pomijamy. Mierzę stąd, dokąd linia żyje.

# 4caa
red-lamp-opening-have-him-switch-it-off-and-on = kazać wyłączyć i włączyć

# dbfb
red-lamp-opening-have-him-switch-it-off-and-on-1 = Dzień dobry, panie Quist. Proszę wyłączyć urządzenie i włączyć je znowu.

# 82d6
red-lamp-opening-take-red-for-red = uznać czerwone za czerwone

# 70cc
red-lamp-opening-take-red-for-red-1 = Dzień dobry. Czerwona oznacza, że urządzenie jest zepsute. Wyślę technika.

# a5f6
red-lamp-a-third-time-1 = To byłby trzeci raz. Tyle razy już odkładałem słuchawkę, że kot wyszedł z pokoju.

# aa43
red-lamp-a-third-time-insist-on-it = upierać się przy tym

# 61f1
red-lamp-a-third-time-insist-on-it-1 = Mimo to muszę prosić, żeby zrobił Pan to jeszcze raz.

# 7026
red-lamp-a-third-time-hear-what-he-said-and-test-the-line = usłyszeć, co powiedział, i sprawdzić linię

# 0ff5
red-lamp-a-third-time-hear-what-he-said-and-test-the-line-1 = Słuchawkę? Aha. Dobrze, że Pan to mówi, i przepraszam, że to umknęło. Proszę zostawić włączone. Mierzę stąd.

# 434f
red-lamp-a-third-time-hear-what-he-said-and-test-the-line-2 = To w ogóle nie wyłączał Pan urządzenia, tylko telefon.

# 903b
red-lamp-is-it-you-or-me-1 = I co? To u Państwa czy u mnie?

# 4916
red-lamp-is-it-you-or-me-send-a-technician = wysłać technika

# 3b9b
red-lamp-is-it-you-or-me-send-a-technician-1 = U Pana: { $line }. Wysyłam kogoś; to { $visit }.

# 170f
red-lamp-is-it-you-or-me-ask-about-the-colour = zapytać o kolor

# ac55
red-lamp-is-it-you-or-me-ask-about-the-colour-1 = Widzę, że { $line }. Jakiego dokładnie koloru jest lampka?

# 0391
red-lamp-is-it-you-or-me-ask-about-the-colour-2 = Według pomiaru { $line }. Proszę odczytać, która z pięciu lampek z przodu świeci, jakim kolorem i czy świeci stale, miga wolno, czy miga szybko.

# f842
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell = zapytać o to, co powie palec

# d2bf
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell-1 = Czy miga?

# 09c9
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell-2 = Stąd { $line }: czyli to ostatni metr, i potrzebuję Pana oczu i rąk. Mniejsza o kolory: lampka świeci spokojnie czy miga?

# b5bb
red-lamp-what-they-call-red-1 = Mówię, że czerwona. Żona mówi, że pomarańczowa. Nigdy nie widziałem różnicy, proszę zapytać w marynarce.

# 9f48
red-lamp-what-they-call-red-settle-on-red = zostać przy czerwonej

# ca3c
red-lamp-what-they-call-red-settle-on-red-1 = To powiedzmy, że czerwona. W takim razie to sprawa dla technika.

# f842
red-lamp-what-they-call-red-ask-what-a-finger-can-tell = zapytać o to, co powie palec

# 420a
red-lamp-what-they-call-red-ask-what-a-finger-can-tell-1 = To zapytajmy ją o coś innego. Świeci spokojnie czy miga?

# 1f95
red-lamp-what-they-call-red-ask-what-a-finger-can-tell-2 = A czy żona nie mogłaby na chwilę podejść do telefonu?

# e446
red-lamp-it-blinks-1 = Chwila, okulary. No więc: { $blink }. Świeci, gaśnie. Jak latarnia na falochronie.

# 43b8
red-lamp-it-blinks-have-him-follow-the-cable = poprosić, by poszedł wzdłuż kabla

# 5ea3
red-lamp-it-blinks-have-him-follow-the-cable-1 = Czyli szuka linii i jej nie znajduje. Proszę położyć rękę na płaskim kablu i iść wzdłuż niego do ściany. Na czym się kończy?

# ed48
red-lamp-it-blinks-have-him-follow-the-cable-2 = Proszę sprawdzić kabel.

# 1d62
red-lamp-it-blinks-have-him-press-the-small-button = kazać nacisnąć mały przycisk

# fbb7
red-lamp-it-blinks-have-him-press-the-small-button-1 = Z tyłu jest mały otwór. Proszę wziąć szpilkę i przytrzymać dziesięć sekund.

# 5fd9
red-lamp-all-gone-1 = Teraz nic się nie świeci. O to Państwu chodziło?

# cc40
red-lamp-all-gone-say-what-happened-and-follow-the-cable = powiedzieć, co się stało, i iść wzdłuż kabla

# 8372
red-lamp-all-gone-say-what-happened-and-follow-the-cable-1 = Nie. To było za szybko z mojej strony, przepraszam: teraz startuje od zera. W tym czasie proszę iść ręką wzdłuż płaskiego kabla do ściany. Na czym się kończy?

# 56d5
red-lamp-all-gone-say-what-happened-and-follow-the-cable-2 = To zupełnie normalne. Proszę tymczasem sprawdzić kabel.

# 8426
red-lamp-all-gone-call-a-technician = wezwać technika

# bfcd
red-lamp-all-gone-call-a-technician-1 = To lepiej, żeby ktoś przyjechał. Przepraszam.

# 41f0
red-lamp-behind-the-aquarium-1 = Idzie za akwarium. Jest tam wtyczka. Jest { $plug }. To był kot. Albo ryba.

# 6a9d
red-lamp-behind-the-aquarium-leave-him-to-it = zostawić go z tym

# 76aa
red-lamp-behind-the-aquarium-leave-him-to-it-1 = No i proszę. Trzeba ją wetknąć, a jak nie pomoże, proszę zadzwonić.

# 23ba
red-lamp-behind-the-aquarium-leave-him-to-it-2 = Czyli wtyczka. Zwykle sprawdza się to na początku.

# 4b9f
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him = poprosić, by wcisnął, aż kliknie, i poczekać razem z nim

# b98d
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him-1 = Żadne nie dostanie rachunku. Proszę wcisnąć, aż kliknie, i dać mi znać, a potem razem czekamy: { $wait }.

# ba54
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him-2 = Proszę wcisnąć. Potem { $wait }.

# 59a9
red-lamp-it-stands-still-1 = Klik. I świeci spokojnie, jak porządna lampka. Jaki ma teraz kolor? Żona mówi, że zielony.

# c7b8
red-lamp-it-stands-still-ring-off = odłożyć słuchawkę

# 65dc
red-lamp-it-stands-still-ring-off-1 = Zielony się zgadza. Do widzenia.

# 8a1b
red-lamp-it-stands-still-ring-his-own-line-to-be-sure = zadzwonić na jego numer, dla pewności

# 29ca
red-lamp-it-stands-still-ring-his-own-line-to-be-sure-1 = Skoro teraz działa, to w tej sprawie nic więcej nie pozostaje mi do zrobienia, życzę Panu i małżonce miłego dnia.

# bdf1
red-lamp-it-stands-still-ring-his-own-line-to-be-sure-2 = Żona ma rację, jak zawsze. Dzwonię teraz na Pana numer; jak zadzwoni obok Pana, to koniec. Dziękuję za czołganie się za akwarium.

# e901
red-lamp-reaction-2-1 = No to wyłączam. I już się nie włączy. Ja też nie.

# ddc4
red-lamp-forbid-1 = To kasuje jego ustawienia, a niczego nie naprawia: usterka jest we wtyczce.

# 2973
red-lamp-forbid-2 = Kto nie odróżnia czerwieni od pomarańczy, odróżni migające od niemigającego.

# 1006
refused-twice-title = Odmowa trzeciego, odmowa jedenastego

# 82a3
refused-twice-fact-name = nazwisko

# 20be
refused-twice-fact-name-record = pan Castellan

# cf38
refused-twice-fact-amount = kwota

# 7ad8
refused-twice-fact-letters = listy

# c6c3
refused-twice-fact-letters-record = odmowa trzeciego, odmowa jedenastego, tymi samymi słowami

# 1e02
refused-twice-fact-promised = obiecano

# 3ebb
refused-twice-fact-recording = nagranie

# ddec
refused-twice-fact-recording-record = Zobaczę, co da się dla Pana zrobić, proszę się nie martwić

# 4043
refused-twice-fact-hours = wieczory bez linii

# 016d
refused-twice-fact-hours-record = jedenaście wieczorów bez linii, na trzydzieści

# 213e
refused-twice-fact-mediator = mediator

# 8bab
refused-twice-fact-mediator-record = mediator w urzędzie portowym, bezpłatnie

# bbfc
refused-twice-word-case = sprawa

# ecc4
refused-twice-word-credit = kwota na poczet rachunku

# 213e
refused-twice-word-mediator = mediator

# 3ebb
refused-twice-word-recording = nagranie

# 1d63
refused-twice-word-refund = zwrot pieniędzy

# a416
refused-twice-word-the-refund-as-promised = zwrot, jak obiecano

# 804b
refused-twice-opening-1 = Castellan. List mówi mi «nie», drugi list mówi mi «nie», a człowiek przy Państwa telefonie obiecał mi moje { $amount }. Teraz Państwo. Proszę powiedzieć, będę miał komplet.

# a7d9
refused-twice-opening-say-it = powiedzieć to

# a4a5
refused-twice-opening-say-it-1 = Dzień dobry, panie Castellan. Decyzja zapadła i nie mogę jej zmienić.

# 17a4
refused-twice-opening-say-it-2 = Dzień dobry. Kolega na pewno Panu tego nie obiecał.

# c6e1
refused-twice-opening-open-the-case = otworzyć sprawę

# 1dfa
refused-twice-opening-open-the-case-1 = Dzień dobry, panie Castellan. Dwa listy i głos, który mówił co innego. Nie powiem nic, dopóki wszystkiego nie przeczytam.

# ffb7
refused-twice-opening-open-the-case-2 = Dzień dobry. Aby móc rozpatrzyć Pana zgłoszenie, potrzebuję chwili na otwarcie sprawy i zapoznanie się z dotychczasową korespondencją.

# 8ed1
refused-twice-opening-have-it-told-from-the-start = kazać opowiedzieć od początku

# 79ef
refused-twice-opening-have-it-told-from-the-start-1 = Dzień dobry. To proszę mi od początku powiedzieć, o co chodzi.

# c3fc
refused-twice-complete-1 = Trzy. No i jest. Mogliby to Państwo drukować na kopercie, szkoda papieru.

# 9c93
refused-twice-complete-open-the-case-after-all = jednak otworzyć sprawę

# 7014
refused-twice-complete-open-the-case-after-all-1 = Mogę oczywiście zajrzeć do sprawy jeszcze raz, choć nie spodziewam się znaleźć w niej niczego nowego.

# a8b8
refused-twice-complete-open-the-case-after-all-2 = Padło to, zanim choć jedna linijka była przeczytana. Przepraszam. Już czytam.

# 04c0
refused-twice-complete-say-it-once-more = powiedzieć to jeszcze raz

# dff8
refused-twice-complete-say-it-once-more-1 = Nic się nie zmienia.

# 6dc1
refused-twice-did-he-promise-1 = I co? Jest tam, że mi obiecano? Był miły. Powiedział to tak, jak się mówi «tak».

# a11f
refused-twice-did-he-promise-say-that-there-is-no-such-note = powiedzieć, że nie ma takiej notatki

# 5735
refused-twice-did-he-promise-say-that-there-is-no-such-note-1 = Nie ma notatki o obietnicy. Może źle go Pan zrozumiał.

# e94d
refused-twice-did-he-promise-say-that-there-is-no-such-note-2 = Nie ma tego w zapisie, więc nie było powiedziane.

# f927
refused-twice-did-he-promise-take-his-word-for-it = uwierzyć mu na słowo

# 9375
refused-twice-did-he-promise-take-his-word-for-it-1 = Jeśli obiecał, to Pan dostanie. Przekażę dalej.

# 9019
refused-twice-did-he-promise-listen-to-the-recording = odsłuchać nagranie

# 362e
refused-twice-did-he-promise-listen-to-the-recording-1 = Odtwarzam.

# f7d8
refused-twice-did-he-promise-listen-to-the-recording-2 = Nie jest napisane, że tak, ani że Pan się myli. Jest nagranie; posłuchajmy go razem, zanim ktokolwiek z nas powie więcej.

# f61e
refused-twice-did-he-promise-read-the-case-at-last = przeczytać wreszcie sprawę

# 2854
refused-twice-did-he-promise-read-the-case-at-last-1 = Chwileczkę. Najpierw powinno się przeczytać, co w niej jest.

# 871a
refused-twice-what-was-said-1 = «{ $recording }». Proszę! Proszę się nie martwić, powiedział. Nie martwiłem się. Trzy tygodnie się nie martwiłem.

# a7c6
refused-twice-what-was-said-weigh-the-words = ważyć słowa

# b680
refused-twice-what-was-said-weigh-the-words-1 = Ściśle biorąc, powiedział tylko, że zobaczy.

# a7ec
refused-twice-what-was-said-weigh-the-words-2 = To nie jest obietnica, i tu musi mi Pan przyznać rację, bo zobaczyć, co da się zrobić, znaczy właśnie tyle, że nic jeszcze nie zostało postanowione.

# e569
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line = zaproponować to za wieczory bez linii

# 5668
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line-1 = Nie powiedział «tak»; pozwolił Panu tak myśleć, a potem dwa razy wysłaliśmy ten sam list. To nasza wina, przepraszam. Było tak: { $hours }. Chcę za to Panu oddać { $amount }.

# 1223
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line-2 = Było tak: { $hours }. Za to można by Panu dać { $amount }.

# 8773
refused-twice-what-was-said-offer-a-part-for-peaces-sake = zaproponować część, dla świętego spokoju

# cc0e
refused-twice-what-was-said-offer-a-part-for-peaces-sake-1 = Mogę dać Panu jedną czwartą, żeby był spokój.

# 5767
refused-twice-what-was-said-offer-a-part-for-peaces-sake-2 = Przykro mi, że tak to zabrzmiało. W ramach gestu byłaby z tego jedna czwarta.

# 73b7
refused-twice-and-in-writing-1 = Na piśmie? Dwa listy już od Państwa mam. Chciałbym taki, który mogę pokazać żonie.

# 8c7d
refused-twice-and-in-writing-book-it = zaksięgować

# ff7e
refused-twice-and-in-writing-book-it-1 = Przyjdzie samo.

# 5ded
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him = zaksięgować i napisać z nim trzeci list

# 323a
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him-1 = Zapisane. List brzmi: «Miał Pan rację, że Pan pytał. Za wieczory bez linii zwracamy Panu», potem kwota i moje nazwisko. Czy taki będzie dobry dla żony?

# 9d65
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him-2 = Zapisane; potwierdzenie zostanie wygenerowane automatycznie i wysłane w ciągu pięciu do siedmiu dni roboczych na podany adres, o ile jest aktualny.

# 379f
refused-twice-upstairs-says-no-1 = Z góry. A więc stamtąd przyszło trzecie.

# e465
refused-twice-upstairs-says-no-pass-it-on-as-it-is = przekazać, jak jest

# 1019
refused-twice-upstairs-says-no-pass-it-on-as-it-is-1 = Niestety tak. Nic więcej nie mogę zrobić.

# e9ff
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us = powiedzieć mu, kto może zmienić naszą decyzję

# 25d6
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us-1 = Stamtąd, i nie będę tego upiększać. Jest { $mediator }; tam mogą zmienić naszą decyzję. Wysyłam nagranie i wykaz: { $hours }, więc wystarczy Pana podpis.

# 81cf
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us-2 = Jest jeszcze { $mediator }.

# 4acc
refused-twice-reaction-1-1 = Od początku. Mają to Państwo przed sobą, i zaczyna się od słowa «nie».

# 2223
refused-twice-reaction-6-1 = Teraz mam komplet. Żegnam.

# 62b2
refused-twice-forbid-1 = Usłyszał to, co usłyszałby każdy; nagranie to pokazuje.

# ec77
refused-twice-forbid-2 = Obietnica z obietnicy, której nikt nie dał: trzecia osoba, która mówi „tak”, choć tego nie myśli.

# 60fe
night-caller-the-name-is-there-say-nothing = milczeć

# b493
night-caller-the-name-is-there-say-nothing-1 = …
