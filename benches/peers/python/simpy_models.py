"""Both yardstick models in SimPy: a process for each customer, as its guide writes them. Times are minutes."""

import random
from dataclasses import dataclass, field
from math import exp, log

import simpy

from timing import main

SECOND = 1 / 60
DAY = 1_440.0
YEAR = 365 * DAY


def queue(arrivals: int) -> tuple[int, dict[str, float]]:
    """Model A."""
    dice = random.Random(1)
    env = simpy.Environment()
    reps = simpy.Resource(env, capacity=100)
    events = abandoned = prompt = 0
    wait = 0.0

    def source():
        for _ in range(arrivals):
            yield env.timeout(dice.expovariate(48.0))
            env.process(customer())

    def customer():
        nonlocal events, abandoned, prompt, wait
        events += 1
        since = env.now
        with reps.request() as request:
            # A rep who is free answers at once: no clock need run.
            if not request.triggered:
                yield request | env.timeout(dice.expovariate(1 / 3))
                wait += env.now - since
            if request.triggered:
                prompt += env.now - since <= 20 * SECOND
                yield env.timeout(dice.expovariate(1 / 2))
            else:
                abandoned += 1
        events += 1

    env.process(source())
    env.run()
    return events, {
        "abandoned": abandoned / arrivals,
        "mean wait, s": wait / SECOND / arrivals,
        "within 20 s": prompt / arrivals,
    }


PHONE, CHAT, EMAIL = range(3)


@dataclass(slots=True)
class Customer:
    satisfaction: float = 0.5
    here: bool = True


@dataclass
class Counts:
    events: int = 0
    contacts: list[int] = field(default_factory=lambda: [0, 0, 0])
    wait: list[float] = field(default_factory=lambda: [0.0, 0.0, 0.0])


def journeys(number: int, staff: tuple[int, int, int] = (60, 20 * 3, 10)) -> tuple[int, dict[str, float]]:
    """Model B."""
    dice = random.Random(1)
    env = simpy.Environment()
    desks = [simpy.Resource(env, capacity=slots) for slots in staff]
    counts = Counts()
    spread = 0.8
    log_mean = log(6.0) - spread**2 / 2

    def issues(customer: Customer):
        while True:
            yield env.timeout(dice.expovariate(6 / YEAR))
            if not customer.here:
                return
            env.process(matter(customer))

    def matter(customer: Customer):
        """An issue, until it is resolved and followed up, or the customer has left."""
        while customer.here:
            resolved = yield from contact(int(dice.random() * 3))
            if not stays(customer, resolved):
                return
            if resolved:
                if dice.random() < 0.3:
                    yield env.timeout(3 * DAY)
                    if customer.here:
                        yield from follow_up()
                return
            yield env.timeout(dice.expovariate(1 / DAY))

    def contact(channel: int):
        counts.events += 1
        counts.contacts[channel] += 1
        since = env.now
        with desks[channel].request() as request:
            if not request.triggered:
                yield request if channel == EMAIL else request | env.timeout(dice.expovariate(1 / 5))
                counts.wait[channel] += env.now - since
            answered = request.triggered
            if answered:
                yield env.timeout(dice.lognormvariate(log_mean, spread))
        counts.events += 1
        return answered and dice.random() >= 0.25

    def follow_up():
        counts.events += 1
        with desks[PHONE].request() as request:
            if not request.triggered:
                yield request
            yield env.timeout(2.0)
        counts.events += 1

    def stays(customer: Customer, resolved: bool) -> bool:
        if customer.here:
            customer.satisfaction += 0.2 * (resolved - customer.satisfaction)
            customer.here = dice.random() >= 1 / (1 + exp(5 - 4 * (0.5 - customer.satisfaction)))
        return customer.here

    customers = [Customer() for _ in range(number)]
    for customer in customers:
        env.process(issues(customer))
    env.run(until=YEAR)
    waits = [total / SECOND / max(contacts, 1) for total, contacts in zip(counts.wait, counts.contacts)]
    return counts.events, {
        "retained": sum(customer.here for customer in customers) / number,
        "phone wait, s": waits[PHONE],
        "chat wait, s": waits[CHAT],
        "e-mail wait, s": waits[EMAIL],
    }


def journeys_scarce(number: int) -> tuple[int, dict[str, float]]:
    return journeys(number, staff=(1, 1, 1))


if __name__ == "__main__":
    main({"queue": queue, "journeys": journeys, "journeys-scarce": journeys_scarce})
