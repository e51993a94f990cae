# Rozmowy małej linii lotniczej po polsku. Nad każdym tekstem stoją cztery cyfry oryginału, który tłumaczy.

# 3870
scenario-title = Obsługa małej linii lotniczej

# b66e
remedy-compensation = odszkodowanie

# 7fef
remedy-upgrade = wyższa klasa

# b5f5
policy-by-the-book = Według przepisów

# 3886
policy-in-good-faith = W dobrej wierze

# 0040
standard-heard = wysłuchani

# 5c5b
standard-heard-why = Kto przesiedział pięć godzin przy bramce, chce usłyszeć, że ktoś to zauważył.

# 6a3d
standard-heard-aim = Nazywamy to, co ich spotkało, zanim cokolwiek zrobimy.

# 7b3c
standard-heard-how = Powtórzyć to w pierwszym zdaniu, własnymi słowami.

# e179
standard-no-quarrel = bez kłótni

# 6b3b
standard-no-quarrel-why = Kto wygra spór z pasażerem, ten stracił pasażera.

# 8e06
standard-no-quarrel-aim = Nikt nie słyszy, że to na pewno z jego winy.

# 2348
standard-no-quarrel-how = Bez „kto ma rację”; powiedzieć, co się widzi i co się zrobi.

# 98d2
standard-said-why = z podaniem powodu

# 700d
standard-said-when-it-is-done = powiedziane, gdy zrobione

# 6cd9
standard-said-when-it-is-done-why = Nikt nie wsiada do samolotu na „może”.

# e6fc
standard-said-when-it-is-done-aim = Klient odkłada słuchawkę, wiedząc, że zrobione i po czym to pozna.

# 5a70
standard-said-when-it-is-done-how = Powiedzieć, co właśnie zrobiono i kiedy to do nich dotrze.

# 50af
standard-said-why-why = Opłata bez powodu to sztuczka, a krok bez celu robi się źle.

# 3523
standard-said-why-aim = Kto ma zapłacić, poczekać albo coś nacisnąć, wie po co.

# cd52
standard-said-why-how = Podać powód jednym tchem z prośbą.

# ca7b
standard-solved = załatwione

# 6800
standard-solved-why = Drugi telefon w sprawie tego samego lotu to opóźnienie od nowa.

# dc40
standard-solved-aim = Dwie na trzy sprawy kończą się na pierwszym kontakcie.

# 2f85
standard-solved-how = Proponować to, na co pozwalają przepisy, zanim ktoś o to poprosi.

# 43b1
standard-sorry-for-a-no = przeprosić za odmowę

# 3e28
standard-sorry-for-a-no-why = Odmowa mniej boli od kogoś, komu nie jest obojętna.

# 8ec7
standard-sorry-for-a-no-aim = Żadnej prośby nie odrzuca się tak, jakby jej nie było.

# a35b
standard-sorry-for-a-no-how = Powiedzieć, że jest przykro, a potem, co można zamiast tego.

# 3d4b
standard-told-right = powiedziane zgodnie z prawdą

# 3bf7
standard-told-right-why = Ludzie układają dzień według tego, co mówimy.

# a6cb
standard-told-right-aim = Nie mówimy niczego, co nie zostało sprawdzone.

# 336f
standard-told-right-how = Najpierw sprawdzić, potem mówić.

# b059
boarding-pass-title = Karta pokładowa w aplikacji

# 82a3
boarding-pass-fact-name = nazwisko

# 206d
boarding-pass-fact-name-record = pani Farrukh

# d74f
boarding-pass-fact-pass = karta

# 0681
boarding-pass-fact-pass-after-log-in-anew = dzisiejszy lot

# 5a9d
boarding-pass-fact-pass-truth = lot z zeszłego tygodnia

# 5a9d
boarding-pass-fact-pass-claim = lot z zeszłego tygodnia

# c974
boarding-pass-fact-gate = bramka

# 1701
boarding-pass-fact-gate-record = B12

# 1331
boarding-pass-word-log-in-anew = zalogować się ponownie

# d74f
boarding-pass-word-pass = karta

# 9b8d
boarding-pass-word-pass-by-mail = karta mailem

# a364
boarding-pass-word-what-it-shows-now = co jest teraz

# 0c6e
boarding-pass-opening-1 = Jestem na lotnisku, a w aplikacji nie ma mojej karty pokładowej.

# 7da4
boarding-pass-opening-say-that-the-app-works = powiedzieć, że aplikacja działa

# 2d0c
boarding-pass-opening-say-that-the-app-works-1 = Dzień dobry. U wszystkich innych działa.

# 2f6b
boarding-pass-opening-ask-what-the-app-shows = zapytać, co pokazuje aplikacja

# f96e
boarding-pass-opening-ask-what-the-app-shows-1 = Dzień dobry, { $name }. Na lotnisku bez karty, rozumiem. Co aplikacja pokazuje w tej chwili?

# e455
boarding-pass-opening-ask-what-the-app-shows-2 = Dzień dobry. Przyczyn może być kilka, a większość ma związek z wersją aplikacji; co pokazuje?

# 082d
boarding-pass-what-she-sees-1 = Pokazuje { $pass }. To wszystko.

# 7308
boarding-pass-what-she-sees-have-her-log-in-anew = poprosić o ponowne zalogowanie

# 3bcf
boarding-pass-what-she-sees-have-her-log-in-anew-1 = Proszę wylogować się w zakładce Profil, na samym dole, i zalogować znowu. Zaczekam.

# d9ac
boarding-pass-what-she-sees-send-the-pass-by-mail = wysłać kartę mailem

# 6e72
boarding-pass-what-she-sees-send-the-pass-by-mail-1 = Zamiast tego wyślę Pani kartę mailem, żeby nie trzeba było już walczyć z aplikacją, ani teraz, ani przy bramce.

# 5ca7
boarding-pass-done-1 = Zrobione.

# 7f2e
boarding-pass-done-ask-what-it-shows-now = zapytać, co pokazuje teraz

# 3a3c
boarding-pass-done-ask-what-it-shows-now-1 = Dziękuję. I jaki lot jest tam teraz?

# 89f2
boarding-pass-done-take-her-word-for-it = uwierzyć na słowo

# 3956
boarding-pass-done-take-her-word-for-it-1 = To wszystko gotowe. Bramka { $gate }.

# 40b0
boarding-pass-looking-1 = Sekundę.

# 16d0
boarding-pass-looking-hear-todays-flight = usłyszeć, że to dzisiejszy lot

# 2cab
boarding-pass-looking-hear-todays-flight-1 = Zgadza się. Pani bramka to { $gate }.

# 1282
boarding-pass-looking-hear-the-old-flight-and-send-it-by-mail = usłyszeć, że to stary lot, i wysłać kartę mailem

# e92f
boarding-pass-looking-hear-the-old-flight-and-send-it-by-mail-1 = Wciąż stary: w takim razie wysyłam mailem. Karta już jest u Pani, a bramka to { $gate }.

# 2617
five-hours-late-title = Pięć godzin opóźnienia

# 82a3
five-hours-late-fact-name = nazwisko

# 0726
five-hours-late-fact-name-record = pani Lindqvist

# e29c
five-hours-late-fact-tier = poziom

# 24d7
five-hours-late-fact-tier-record = złoty

# 1f6b
five-hours-late-fact-hours-late = godziny opóźnienia

# c14d
five-hours-late-fact-value-of-tier = kwota dla poziomu

# 00b9
five-hours-late-fact-passengers = pasażerowie

# e7ba
five-hours-late-fact-pay-day = dzień wypłaty

# e21f
five-hours-late-fact-pay-day-record = w piątek

# 001d
five-hours-late-word-booking = rezerwacja

# b66e
five-hours-late-word-compensation = odszkodowanie

# 90a5
five-hours-late-opening-1 = Siedzieliśmy przy bramce { $hours-late } { $hours-late ->
    [one] godzinę
    [few] godziny
   *[other] godzin
}, we trójkę, z jedną butelką wody. Co Państwo z tym zrobią?

# c445
five-hours-late-opening-read-out-the-terms = odczytać warunki

# 8e98
five-hours-late-opening-read-out-the-terms-1 = Opóźnienia reguluje punkt dziewiąty warunków przewozu.

# f32a
five-hours-late-opening-open-the-booking = otworzyć rezerwację

# e20a
five-hours-late-opening-open-the-booking-1 = Dzień dobry, { $name }. { $hours-late } { $hours-late ->
    [one] godzina
    [few] godziny
   *[other] godzin
} i jedna butelka na troje: otwieram Pani rezerwację.

# 4cd6
five-hours-late-opening-open-the-booking-2 = Dzień dobry. Żeby znaleźć Panią w systemie, potrzebuję numeru rezerwacji; ma sześć liter i jest na górze maila, który został wysłany.

# 6e9e
five-hours-late-what-now-1 = I co? Chcę za to odszkodowania.

# ae63
five-hours-late-what-now-offer-what-the-tier-comes-to = zaproponować to, co wynika z poziomu

# e9d5
five-hours-late-what-now-offer-what-the-tier-comes-to-1 = Należy się Państwu to, co daje rezerwacja, za całą trójkę. Chcę to wypłacić jeszcze dziś.

# 3684
five-hours-late-what-now-offer-what-the-tier-comes-to-2 = Jest na to w systemie kwota, którą tu widzę i którą przy takiej rezerwacji jak Pani można zaraz przeprowadzić.

# ff14
five-hours-late-what-now-say-what-the-rule-is = powiedzieć, jaka jest zasada

# 44ab
five-hours-late-what-now-say-what-the-rule-is-1 = Rozumiem. Powiem Pani, jaka jest zasada i co mogę z nią zrobić.

# 7095
five-hours-late-what-now-say-what-the-rule-is-2 = Zasada to zasada.

# 7a90
five-hours-late-not-good-enough-1 = Nie pytam o zasady. Pytam o to, co nam się należy, i się nie rozłączam.

# caa4
five-hours-late-not-good-enough-offer-it-after-all = jednak zaproponować

# e9c7
five-hours-late-not-good-enough-offer-it-after-all-1 = Słusznie nas Pani trzyma za słowo. Już o to występuję, dla całej trójki.

# de3f
five-hours-late-not-good-enough-offer-it-after-all-2 = Spróbuję czegoś.

# 7091
five-hours-late-not-good-enough-leave-it-there = na tym poprzestać

# 6082
five-hours-late-not-good-enough-leave-it-there-1 = Rozumiem Panią, ale nic więcej nie mogę zrobić.

# ec63
five-hours-late-the-end-of-it-1 = Czyli «nie».

# b589
five-hours-late-the-end-of-it-say-so-plainly = powiedzieć to wprost

# a8f0
five-hours-late-the-end-of-it-say-so-plainly-1 = Tak, i przykro mi.

# aa76
five-hours-late-the-end-of-it-say-so-plainly-2 = Tak jak mówię.

# a3e4
five-hours-late-agreed-1 = A kiedy to będzie?

# 3d9b
five-hours-late-agreed-pay-it-and-say-when = wypłacić i powiedzieć kiedy

# b1df
five-hours-late-agreed-pay-it-and-say-when-1 = Jest w drodze: { $pay-day } ma je Pani na koncie.

# 2afe
five-hours-late-agreed-pay-it-and-say-when-2 = Wkrótce.

# 8992
five-hours-late-reaction-3-1 = To nas Państwo więcej nie zobaczą.

# 02e6
promised-at-the-gate-title = Obiecane przy bramce

# 82a3
promised-at-the-gate-fact-name = nazwisko

# f1c7
promised-at-the-gate-fact-name-record = pani Halloran

# e29c
promised-at-the-gate-fact-tier = poziom

# 78cd
promised-at-the-gate-fact-tier-record = srebrny

# ba13
promised-at-the-gate-fact-promised-upgrade = obiecana wyższa klasa

# 5d2c
promised-at-the-gate-fact-seat = miejsce

# 3c7f
promised-at-the-gate-fact-seat-record = pierwszy rząd, przy oknie

# bbfc
promised-at-the-gate-word-case = sprawa

# 7fef
promised-at-the-gate-word-upgrade = wyższa klasa

# 2ae5
promised-at-the-gate-opening-1 = Przy bramce obiecano mi wyższą klasę, za te kłopoty. A w drodze powrotnej znowu środkowe miejsce.

# c6e1
promised-at-the-gate-opening-open-the-case = otworzyć sprawę

# 7a9c
promised-at-the-gate-opening-open-the-case-1 = Dobry wieczór, { $name }. Obietnica, a potem środkowe miejsce: zobaczę, co tu jest.

# b248
promised-at-the-gate-opening-open-the-case-2 = Dobry wieczór. Poproszę numer sprawy.

# b5e6
promised-at-the-gate-and-1 = No i? Jest?

# f385
promised-at-the-gate-and-give-her-the-upgrade = dać jej wyższą klasę

# 08bb
promised-at-the-gate-and-give-her-the-upgrade-1 = Nie widzę tego na piśmie, ale wierzę Pani na słowo. Dostanie ją Pani.

# e07a
promised-at-the-gate-and-give-her-the-upgrade-2 = Mogę ją wpisać.

# c16d
promised-at-the-gate-and-say-what-the-record-says = powiedzieć, co jest zapisane

# 584b
promised-at-the-gate-and-say-what-the-record-says-1 = Rozumiem, jak to musi wyglądać. Nie ma tu notatki o obietnicy i nie chcę mówić Pani nic innego.

# 0312
promised-at-the-gate-and-say-what-the-record-says-2 = Nikt Pani niczego nie obiecywał.

# 9305
promised-at-the-gate-no-upgrade-1 = Czyli znowu mam siedzieć w środku.

# fc9f
promised-at-the-gate-no-upgrade-find-her-a-better-seat = znaleźć jej lepsze miejsce

# cd93
promised-at-the-gate-no-upgrade-find-her-a-better-seat-1 = Przepraszam. Mogę zaproponować { $seat }; to miejsce jest teraz Pani.

# 654b
promised-at-the-gate-no-upgrade-find-her-a-better-seat-2 = Jest { $seat }.

# 7091
promised-at-the-gate-no-upgrade-leave-it-there = na tym poprzestać

# b965
promised-at-the-gate-no-upgrade-leave-it-there-1 = Przykro mi, tak.

# 2400
promised-at-the-gate-thank-you-1 = To miło z Państwa strony.

# 4567
promised-at-the-gate-thank-you-put-it-in = wpisać

# c790
second-thoughts-title = Po namyśle

# 82a3
second-thoughts-fact-name = nazwisko

# fb30
second-thoughts-fact-name-record = pan Osei

# 001d
second-thoughts-fact-booking = rezerwacja

# a5bb
second-thoughts-fact-booking-record = KX7-204

# b80c
second-thoughts-fact-fee = opłata

# 001d
second-thoughts-word-booking = rezerwacja

# 8081
second-thoughts-word-cancellation = anulowanie

# 1910
second-thoughts-word-new-date = nowy termin

# c83c
second-thoughts-opening-1 = Dzień dobry, proszę anulować mój lot { $booking }.

# f32a
second-thoughts-opening-open-the-booking = otworzyć rezerwację

# b4a6
second-thoughts-opening-open-the-booking-1 = Dzień dobry, panie Osei. A więc jednak Pan nie leci; otwieram rezerwację.

# 25c0
second-thoughts-opening-open-the-booking-2 = Dzień dobry. Chwileczkę.

# 46c0
second-thoughts-opening-cancel-it-at-once = anulować od razu

# 1eec
second-thoughts-opening-cancel-it-at-once-1 = Dzień dobry. Zrobione.

# 7454
second-thoughts-the-booking-1 = Da się to zrobić?

# 896e
second-thoughts-the-booking-say-the-fee-and-ask = podać opłatę i zapytać

# af84
second-thoughts-the-booking-say-the-fee-and-ask-1 = Anulowanie kosztuje { $fee }. Czy mam anulować { $booking }?

# 3e2a
second-thoughts-the-booking-ask-whether-he-is-sure = zapytać, czy na pewno

# f076
second-thoughts-the-booking-ask-whether-he-is-sure-1 = Na pewno?

# 6e72
second-thoughts-the-first-answer-1 = Hm.

# 3a3f
second-thoughts-yes-1 = Tak, proszę anulować.

# d239
second-thoughts-yes-read-it-back = powtórzyć, co się stanie

# 543b
second-thoughts-yes-read-it-back-1 = Zanim to zrobię: kosztuje { $fee } i nie da się tego cofnąć. Nadal tak?

# 097d
second-thoughts-yes-cancel-it = anulować

# 880f
second-thoughts-yes-cancel-it-1 = Anulowane; potwierdzenie jest w Pana skrzynce.

# e545
second-thoughts-the-second-answer-1 = { $fee }?

# 88bd
second-thoughts-yes-after-all-1 = No dobrze. Tak.

# 097d
second-thoughts-yes-after-all-cancel-it = anulować

# 880f
second-thoughts-yes-after-all-cancel-it-1 = Anulowane; potwierdzenie jest w Pana skrzynce.

# 6ffd
second-thoughts-no-1 = To nie, chwila. A mógłbym polecieć innego dnia?

# 5c72
second-thoughts-no-give-him-another-day = dać mu inny dzień

# f4ee
second-thoughts-no-give-him-another-day-1 = Oczywiście, wolno zmienić zdanie. Lot jest przełożony na czwartek.

# 8f3e
second-thoughts-no-give-him-another-day-2 = Czwartek.

# 7dc6
second-thoughts-no-cancel-it-all-the-same = mimo to anulować

# c69a
second-thoughts-no-cancel-it-all-the-same-1 = Niestety to już zrobione.

# 9900
second-thoughts-forbid-1 = Anulowanego miejsca już nie ma. Nikt nie traci go, zanim sam nie powie „tak”.

# f783
two-weeks-early-title = Dwa tygodnie za wcześnie

# 1c75
two-weeks-early-opening-1 = Dzień dobry. Lot { $booking } mam w sobotę, a muszę być na miejscu dwa dni wcześniej.

# f32a
two-weeks-early-opening-open-the-booking = otworzyć rezerwację

# 5246
two-weeks-early-opening-open-the-booking-1 = Dzień dobry, { $name }. Dwa dni wcześniej, czyli czwartek; zajrzę do Pani biletu.

# ea04
two-weeks-early-opening-open-the-booking-2 = Dzień dobry. Proszę się nie rozłączać, a ja poszukam w tym czasie rezerwacji, którą Pani przed chwilą podała.

# 7f98
two-weeks-early-opening-recite-the-fare = wyrecytować taryfę

# a32a
two-weeks-early-opening-recite-the-fare-1 = Dzień dobry. Datę zmienia się tylko w taryfie elastycznej, tak jak stoi przy okienku, które Pani zaznaczyła.

# a660
two-weeks-early-the-booking-1 = Więc jak, jest dla mnie miejsce w czwartek?

# b352
two-weeks-early-the-booking-put-her-on-it-unasked = przebukować bez pytania

# 2148
two-weeks-early-the-booking-put-her-on-it-unasked-1 = Już Pani leci { $departure }. Taryfie nie przyglądałem się zbyt uważnie.

# 156f
two-weeks-early-the-booking-ask-what-happens-on-Thursday = zapytać, co się dzieje w czwartek

# 36d1
two-weeks-early-the-booking-ask-what-happens-on-Thursday-1 = Miejsce jest, a bilet ma Pani w taryfie lekkiej, którą zmieniamy z niewielu powodów. Co się dzieje w czwartek?

# 0e70
two-weeks-early-the-booking-ask-what-happens-on-Thursday-2 = Czemu w czwartek?

# debb
two-weeks-early-the-booking-say-that-light-is-light = powiedzieć, że lekka to lekka

# e251
two-weeks-early-the-booking-say-that-light-is-light-1 = Z biletem w taryfie lekkiej nie.

# 24b8
two-weeks-early-the-reason-1 = Córka rodzi. Dwa tygodnie przed czasem, od rana zatrzymali ją w szpitalu i jest tam zupełnie sama.

# d9c5
two-weeks-early-the-reason-put-her-on-Thursdays-flight = przebukować na czwartek

# 9f3f
two-weeks-early-the-reason-put-her-on-Thursdays-flight-1 = W takim razie powinna Pani przy niej być. Leci Pani { $departure }, bez dopłaty; nowy bilet jest już w Pani poczcie.

# cc93
two-weeks-early-the-reason-put-her-on-Thursdays-flight-2 = Leci Pani { $departure }. Do widzenia.

# 7869
two-weeks-early-the-reason-say-no-and-what-there-is-instead = odmówić i powiedzieć, co można w zamian

# e41a
two-weeks-early-the-reason-say-no-and-what-there-is-instead-1 = Powinna Pani przy niej być. Tego biletu zmienić mi nie wolno i przykro mi z tego powodu; miejsce na czwartek kosztuje { $new-price }, a za sobotni mogę oddać { $taxes }.

# fe98
two-weeks-early-the-reason-say-no-and-what-there-is-instead-2 = Nie. Musiałaby Pani kupić bilet za { $new-price }, a potem mogłaby Pani wystąpić o zwrot opłat, { $taxes }.

# 41c2
two-weeks-early-the-reason-hide-behind-the-fare = zasłonić się taryfą

# cca3
two-weeks-early-the-reason-hide-behind-the-fare-1 = Rozumiem panią, ale taryfa tego nie przewiduje.

# bd1d
two-weeks-early-what-there-is-1 = Cóż, jak trzeba, to trzeba. Jak to zrobimy?

# 8a70
two-weeks-early-what-there-is-send-her-to-the-website = odesłać na stronę

# c33f
two-weeks-early-what-there-is-send-her-to-the-website-1 = Wszystko to znajdzie Pani na naszej stronie, w zakładce „Moje rezerwacje”.

# bfcf
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back = zarezerwować miejsce i oddać opłaty

# 9bdf
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back-1 = Właśnie zrobiłem jedno i drugie. Leci Pani { $departure }, a { $taxes } wróci na Pani kartę do poniedziałku.

# ed25
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back-2 = Gotowe.

# 1e88
two-weeks-early-so-I-stay-here-1 = Czyli siedzę tu do soboty z telefonem na kolanach.

# de94
two-weeks-early-so-I-stay-here-wish-her-a-good-day = życzyć miłego dnia

# 1398
two-weeks-early-so-I-stay-here-wish-her-a-good-day-1 = Przykro mi. Miłego dnia mimo wszystko.

# 8ce0
two-weeks-early-so-I-stay-here-ask-after-all = jednak zapytać

# 5f6d
two-weeks-early-so-I-stay-here-ask-after-all-1 = Przepraszam, odpowiedziałem za szybko. Na co musi Pani zdążyć?

# 5ef4
two-weeks-early-so-I-stay-here-ask-after-all-2 = A cóż to takiego ważnego?

# 82a3
two-weeks-early-fact-name = nazwisko

# 2a6d
two-weeks-early-fact-name-record = pani Adeyemi

# 001d
two-weeks-early-fact-booking = rezerwacja

# 0e78
two-weeks-early-fact-booking-record = QP3-118

# eaa8
two-weeks-early-fact-fare = taryfa

# 99a7
two-weeks-early-fact-fare-record = lekka

# 8fcf
two-weeks-early-fact-reason = powód

# f7a1
two-weeks-early-fact-reason-truth = poród

# a707
two-weeks-early-fact-departure = odlot

# cf88
two-weeks-early-fact-departure-record = w czwartek o 7:40

# eb4b
two-weeks-early-fact-new-price = nowa cena

# c06d
two-weeks-early-fact-taxes = opłaty lotniskowe

# 001d
two-weeks-early-word-booking = rezerwacja

# 2dff
two-weeks-early-word-earlier-flight = wcześniejszy lot

# 8fcf
two-weeks-early-word-reason = powód

# b173
two-weeks-early-word-new-seat = nowe miejsce

# 77ee
two-weeks-early-forbid-1 = Na co zasady nie pozwalają, to ktoś cofnie przy bramce, a ona zostanie z niczym.

# f1a5
second-thoughts-the-booking-say-the-fee-and-ask-for-the-wrong-booking = podać opłatę i zapytać o niewłaściwą rezerwację

# 23ee
second-thoughts-the-booking-say-the-fee-and-ask-for-the-wrong-booking-1 = To będzie { $fee }. Czy mam anulować KX7-240?

# 391a
second-thoughts-procedure-take-away-what-cannot-be-given-back = odebrać to, czego nie da się oddać

# 0b56
second-thoughts-procedure-take-away-what-cannot-be-given-back-why = Anulowane miejsce w minutę kupuje ktoś inny.

# f32a
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-open-the-booking = otworzyć rezerwację

# 3655
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-name-the-booking = podać numer rezerwacji

# 39c4
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-say-what-it-costs = powiedzieć, ile to kosztuje

# b9dc
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-hear-a-yes = usłyszeć „tak”

# 2374
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-cancel = anulować

# ec63
promised-at-the-gate-a-plain-no-1 = Czyli «nie».

# b589
promised-at-the-gate-a-plain-no-say-so-plainly = powiedzieć to wprost

# a8f0
promised-at-the-gate-a-plain-no-say-so-plainly-1 = Tak, i przykro mi.

# aa76
promised-at-the-gate-a-plain-no-say-so-plainly-2 = Tak jak mówię.
