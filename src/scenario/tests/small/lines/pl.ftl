# Polish.

# 9129
late-opening-1 = Gdzie jest moja paczka { $order }?
# 0d54
late-opening-2 = Spóźnia się.
# 4bb8
late-opening-say-it-came-1 = Jest napisane: dostarczono.
# f966
late-opening-look-it-up-1 = Dzień dobry. Rzeczywiście się spóźnia; zobaczmy.
# 25c0
late-opening-look-it-up-2 = Dzień dobry. Chwileczkę.
# e8ba
late-what-now-1 = I co?
# 8569
late-glad-1 = Dziękuję.
# 6a72
late-no-1 = Czyli nic?
# df39
late-reaction-2-1 = Mówię przecież: { $order }.
