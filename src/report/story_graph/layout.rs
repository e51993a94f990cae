//! Where the boxes of a graph go: in layers from the beginning down, each arrow's words on a layer of their own between.
//!
//! Layers by the longest way (after Sugiyama, Tagawa & Toda 1981, "Methods for visual understanding of hierarchical
//! system structures"), order by the mean of the neighbours, places by least squares under the least distances.

use super::{Kind, StoryGraph};
use std::collections::BTreeMap;

/// How often the layers are gone through, down and up.
const SWEEPS: usize = 12;
/// The least distance between two things on a layer.
const GAP: f64 = 14.0;

/// Something with a place in the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub(super) thing: Thing,
    pub(super) layer: usize,
    /// The middle.
    pub(super) x: f64,
    width: f64,
}

/// What stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    /// A box, by its number. An ending stands wherever something ends so.
    Box(usize),
    /// The words of an arrow, by its number.
    Words(usize),
    /// A bend of a long arrow.
    Bend,
}

/// The whole picture.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    pub(super) spots: Vec<Spot>,
    /// For each arrow the spots it goes through; its words are the second, or the first where nothing is before. One
    /// that would go up stops at its words, which say where it leads.
    pub(super) ways: Vec<Vec<usize>>,
    /// For each arrow whether it would go up.
    pub(super) goes_up: Vec<bool>,
    /// How many layers there are.
    pub(super) layers: usize,
    pub(super) width: f64,
}

/// How wide a thing is.
pub(super) fn width_of(graph: &StoryGraph, thing: Thing) -> f64 {
    match thing {
        Thing::Box(number) => match graph.boxes[number].kind {
            Kind::Ending => 120.0,
            _ => 200.0,
        },
        Thing::Words(_) => 136.0,
        Thing::Bend => 6.0,
    }
}

impl Layout {
    pub(super) fn of(graph: &StoryGraph) -> Layout {
        let depths = depths(graph);
        let mut layout = Layout { spots: Vec::new(), ways: Vec::new(), goes_up: Vec::new(), layers: 0, width: 0.0 };
        let mut at: BTreeMap<usize, usize> = BTreeMap::new();
        let mut endings: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (number, each) in graph.boxes.iter().enumerate() {
            if each.kind != Kind::Ending {
                at.insert(number, layout.add(graph, Thing::Box(number), depths[number] * 2));
            }
        }
        for (number, arrow) in graph.arrows.iter().enumerate() {
            let Some(&from) = at.get(&arrow.from) else { continue };
            let below = layout.spots[from].layer + 1;
            let words = layout.add(graph, Thing::Words(number), below);
            let mut way = vec![from, words];
            let to = match at.get(&arrow.to) {
                Some(to) => *to,
                None => *endings
                    .entry((arrow.to, below + 1))
                    .or_insert_with(|| layout.add(graph, Thing::Box(arrow.to), below + 1)),
            };
            let goes_up = layout.spots[to].layer <= below;
            if !goes_up {
                for layer in below + 1..layout.spots[to].layer {
                    way.push(layout.add(graph, Thing::Bend, layer));
                }
                way.push(to);
            }
            layout.ways.push(way);
            layout.goes_up.push(goes_up);
        }
        layout.arrange();
        layout
    }

    fn add(&mut self, graph: &StoryGraph, thing: Thing, layer: usize) -> usize {
        self.layers = self.layers.max(layer + 1);
        self.spots.push(Spot { thing, layer, x: 0.0, width: width_of(graph, thing) });
        self.spots.len() - 1
    }

    /// Gives every spot its place.
    fn arrange(&mut self) {
        let mut layers: Vec<Vec<usize>> = vec![Vec::new(); self.layers];
        for (number, spot) in self.spots.iter().enumerate() {
            layers[spot.layer].push(number);
        }
        let mut above = vec![Vec::new(); self.spots.len()];
        let mut below = vec![Vec::new(); self.spots.len()];
        for two in self.ways.iter().flat_map(|way| way.windows(2)) {
            below[two[0]].push(two[1]);
            above[two[1]].push(two[0]);
        }
        for layer in &layers {
            self.settle(layer, &vec![0.0; layer.len()]);
        }
        for sweep in 0..SWEEPS {
            let down = sweep % 2 == 0;
            let last = sweep + 2 >= SWEEPS;
            for step in 0..layers.len() {
                let number = if down { step } else { layers.len() - 1 - step };
                let layer = &mut layers[number];
                let mean = |of: &[usize], spots: &[Spot], own: f64| {
                    let sum: f64 = of.iter().map(|other| spots[*other].x).sum();
                    if of.is_empty() { own } else { sum / of.len() as f64 }
                };
                let wanted = |spot: usize, spots: &[Spot]| {
                    let near = if down { &above[spot] } else { &below[spot] };
                    mean(near, spots, spots[spot].x)
                };
                if !last {
                    layer.sort_by(|one, other| {
                        wanted(*one, &self.spots).total_cmp(&wanted(*other, &self.spots)).then(one.cmp(other))
                    });
                }
                let places: Vec<f64> = layer.iter().map(|spot| wanted(*spot, &self.spots)).collect();
                let layer = layer.clone();
                self.settle(&layer, &places);
            }
        }
        let left = self.spots.iter().map(|spot| spot.x - spot.width / 2.0).fold(f64::INFINITY, f64::min);
        let right = self.spots.iter().map(|spot| spot.x + spot.width / 2.0).fold(f64::NEG_INFINITY, f64::max);
        self.spots.iter_mut().for_each(|spot| spot.x -= left);
        self.width = (right - left).max(0.0);
    }

    /// Places the spots of a layer, in their order, as near as they can be to where they are wanted: least squares by
    /// pooling neighbours that would overlap.
    fn settle(&mut self, layer: &[usize], wanted: &[f64]) {
        let mut shifts = Vec::with_capacity(layer.len());
        let mut shift = 0.0;
        for (place, spot) in layer.iter().enumerate() {
            if place > 0 {
                shift += (self.spots[layer[place - 1]].width + self.spots[*spot].width) / 2.0 + GAP;
            }
            shifts.push(shift);
        }
        // Each pool: the sum of what is wanted, and how many are in it.
        let mut pools: Vec<(f64, usize)> = Vec::new();
        for (wanted, shift) in wanted.iter().zip(&shifts) {
            let mut pool = (wanted - shift, 1);
            while let Some(before) = pools.last().copied()
                && before.0 / before.1 as f64 > pool.0 / pool.1 as f64
            {
                pools.pop();
                pool = (pool.0 + before.0, pool.1 + before.1);
            }
            pools.push(pool);
        }
        let places = pools.iter().flat_map(|(sum, count)| std::iter::repeat_n(sum / *count as f64, *count));
        for ((spot, place), shift) in layer.iter().zip(places).zip(&shifts) {
            self.spots[*spot].x = place + shift;
        }
    }
}

/// For each box how many moves lead to it from the beginning, by the longest way that does not come back to where it
/// was.
fn depths(graph: &StoryGraph) -> Vec<usize> {
    let count = graph.boxes.len();
    let mut after = vec![Vec::new(); count];
    for arrow in graph.arrows.iter().filter(|arrow| graph.boxes[arrow.to].kind != Kind::Ending) {
        if graph.boxes[arrow.from].kind != Kind::Reaction {
            after[arrow.from].push(arrow.to);
        }
    }
    let (mut state, mut order) = (vec![0_u8; count], Vec::new());
    let mut ahead: Vec<Vec<usize>> = vec![Vec::new(); count];
    for start in 0..count {
        // Depth first without recursion: a story can be long.
        let mut stack = vec![(start, 0)];
        while let Some((here, next)) = stack.pop() {
            if next == 0 {
                if state[here] != 0 {
                    continue;
                }
                state[here] = 1;
            }
            match after[here].get(next) {
                Some(to) => {
                    stack.push((here, next + 1));
                    if state[*to] != 1 {
                        ahead[here].push(*to);
                        stack.push((*to, 0));
                    }
                }
                None => {
                    state[here] = 2;
                    order.push(here);
                }
            }
        }
    }
    let mut depth = vec![0_usize; count];
    for here in order.into_iter().rev() {
        for to in &ahead[here] {
            depth[*to] = depth[*to].max(depth[here] + 1);
        }
    }
    // A reaction stands just above where it jumps to.
    for arrow in &graph.arrows {
        if graph.boxes[arrow.from].kind == Kind::Reaction && graph.boxes[arrow.to].kind != Kind::Ending {
            depth[arrow.from] = depth[arrow.to].saturating_sub(1);
        }
    }
    depth
}
