"""Model A in Ciw: a network of one node. Times are minutes."""

import ciw

from timing import main


def queue(arrivals: int) -> tuple[int, dict[str, float]]:
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(rate=48.0)],
        service_distributions=[ciw.dists.Exponential(rate=1 / 2)],
        reneging_time_distributions=[ciw.dists.Exponential(rate=1 / 3)],
        number_of_servers=[100],
    )
    ciw.seed(1)
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_customers(arrivals, method="Finish")
    records = simulation.get_all_records()
    # Everybody who has gone arrived and ended; those who are still there have only arrived.
    events = 2 * len(records) + simulation.number_of_individuals
    abandoned = prompt = 0
    wait = 0.0
    for record in records:
        wait += record.waiting_time
        if record.record_type == "renege":
            abandoned += 1
        elif record.waiting_time <= 20 / 60:
            prompt += 1
    return events, {
        "abandoned": abandoned / len(records),
        "mean wait, s": wait * 60 / len(records),
        "within 20 s": prompt / len(records),
    }


if __name__ == "__main__":
    main({"queue": queue})
