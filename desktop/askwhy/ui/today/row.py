"""One due step as a row: what to do for whom, when and why, with its tick, its action and what opens in it."""



