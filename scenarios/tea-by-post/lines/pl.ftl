# Rozmowy herbaty pocztą po polsku. Nad każdym tekstem stoją cztery cyfry oryginału, który tłumaczy.

# 74f0
scenario-title = Herbata pocztą

# 8611
remedy-another-tin = jeszcze jedna puszka

# ecc4
remedy-credit = dopisanie do konta

# 9cb4
policy-ask-away = Proszę pytać

# 799a
policy-clear-offers = Jasne oferty

# 38e3
policy-coupons = Kupony przez telefon

# 1b96
policy-faithful = Wierni

# 8b85
policy-plain = Bez dodatków

# 4b88
policy-ring-round = Sto osób dziennie

# 4b18
policy-tucked-away = Schowane

# e7d3
policy-won-over = Pozyskani w maju

# 9791
standard-answered-before-everybody = odpowiedź na oczach wszystkich

# 2f79
standard-answered-before-everybody-why = Kto pisze publicznie, tego czytają ludzie, którzy nigdy nie kupili ani puszki.

# 9524
standard-answered-before-everybody-aim = W ciągu godziny widzą, że ktoś odpowiada.

# 4b76
standard-answered-before-everybody-how = Najpierw wpisy, potem listy; od razu na miejscu powiedzieć, co z tym robimy.

# 0040
standard-heard = wysłuchani

# 8e61
standard-heard-why = Puszka to drobiazg; nie zostać wysłuchanym to nie drobiazg.

# ad00
standard-heard-aim = Klient wie, że ktoś zrozumiał.

# 3e01
standard-heard-how = Powtórzyć jego słowami, co poszło źle, zanim coś się zrobi.

# 507c
standard-solved-at-once = załatwione od razu

# 63f1
standard-solved-at-once-why = Kto musi wracać, zaczyna się zastanawiać, po co mu abonament.

# b56e
standard-solved-at-once-aim = Sprawa kończy się przy tym samym kontakcie, z którym przyszła.

# b69a
standard-solved-at-once-how = Sprawdzić, zanim się odpowie, i wysłać, co trzeba, póki są na linii.

# 5ccb
no-order-title = Nie pozwala mi zapłacić

# 2be2
no-order-fact-why = dlaczego

# f1eb
no-order-fact-why-record = drugi zbiór jest tylko w puszkach po sto gramów

# 347b
no-order-word-the-offer = oferta

# 233e
no-order-opening-1 = Chcę kupić pięćdziesiąt gramów drugiego zbioru, a tu się nie da.

# 3a53
no-order-opening-look-at-the-offer = sprawdzić ofertę

# a1fe
no-order-opening-tell-them-to-try-again = poprosić, by spróbować jeszcze raz

# 0474
no-order-and-now-1 = To co robię źle?

# 945b
no-order-and-now-say-what-is-sold-and-that-it-should-say-so = powiedzieć, co sprzedajemy i że powinno to być napisane

# 773b
no-order-and-now-blame-the-app = zrzucić na aplikację

# 0d3c
refused-coupon-title = Dwa euro za rok wierności

# cd42
refused-coupon-fact-value = wartość

# ecc4
refused-coupon-word-credit = dopisanie do konta

# 0c6c
refused-coupon-word-the-coupon = kupon

# b7aa
refused-coupon-word-the-credit = dopisanie do konta

# e725
refused-coupon-opening-1 = Przysyłają mi Państwo kupon na { $value }, a potem go nie przyjmują.

# 60de
refused-coupon-opening-credit-it = dopisać do konta

# a58b
refused-coupon-opening-send-them-elsewhere = odesłać gdzie indziej

# d386
refused-coupon-no-1 = O dwa euro chodzi?

# c974
refused-coupon-no-promise-it = obiecać

# 7091
refused-coupon-no-leave-it-there = na tym poprzestać

# e51f
refused-coupon-settled-1 = No, niech będzie.

# 8c7d
refused-coupon-settled-book-it = zaksięgować

# d281
the-list-title = Kto jeszcze wie, co piję?

# 76f7
the-list-fact-lost = wyciekło

# 1319
the-list-fact-lost-record = imię, nazwisko i adres, nic więcej

# 1b10
the-list-word-the-list = lista

# 4a20
the-list-opening-1 = Czytam, że mój adres krąży po całym świecie. Bardzo dziękuję.

# 4d67
the-list-opening-look-what-was-lost = sprawdzić, co wyciekło

# 1696
the-list-opening-say-that-it-is-being-looked-into = powiedzieć, że sprawa jest badana

# 9eb2
the-list-what-was-lost-1 = Co o mnie mają?

# 84a0
the-list-what-was-lost-tell-it-as-it-is = powiedzieć, jak jest

# 3f3c
the-list-what-was-lost-say-that-all-is-safe-now = powiedzieć, że teraz wszystko jest bezpieczne

# aaf8
wrong-tea-title = Na puszce jest napisane „dymna”

# ab54
wrong-tea-fact-tin = puszka

# 639e
wrong-tea-fact-tin-record = marcowy Lapsang

# 683b
wrong-tea-fact-price = cena

# 8611
wrong-tea-word-another-tin = jeszcze jedna puszka

# 3eeb
wrong-tea-word-order = zamówienie

# 7d0a
wrong-tea-opening-1 = Na puszce jest napisane «dymna», a to, co w środku, smakuje różą.

# 88ca
wrong-tea-opening-2 = Przysłali mi Państwo róże. Ja róż nie piję.

# fde1
wrong-tea-opening-blame-the-label = zrzucić na etykietę

# 20e0
wrong-tea-opening-look-the-order-up = sprawdzić zamówienie

# 052f
wrong-tea-what-now-1 = A co mam pić do przyszłego miesiąca?

# 61a9
wrong-tea-what-now-send-another-tin = wysłać jeszcze jedną puszkę

# 9bdc
wrong-tea-what-now-wait-for-the-next = kazać czekać na następną

# d4e5
wrong-tea-not-allowed-1 = To nikt tam nie może mi wysłać puszki herbaty?

# 56cc
wrong-tea-not-allowed-leave-it-at-that = na tym poprzestać

# 1889
wrong-tea-not-allowed-promise-to-see-to-it = obiecać, że to załatwi

# 5b3a
wrong-tea-on-its-way-1 = Dobrze. Dziękuję.

# f278
wrong-tea-on-its-way-say-when-it-comes = powiedzieć, kiedy będzie
