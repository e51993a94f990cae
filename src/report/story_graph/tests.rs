use super::layout::{Layout, Thing};
use super::*;

fn held(kind: Kind, name: &str) -> Node {
    Node { kind, name: name.to_owned(), says: "سلام & <welcome>".to_owned(), covered: name == "opening" }
}

fn arrow(from: usize, to: usize, way: Way) -> Arrow {
    Arrow { from, to, label: format!("{from} to {to}"), way, covered: way == Way::Best }
}

/// Four moments, one way back, a long way down, two ways to end.
fn graph() -> StoryGraph {
    let boxes = vec![
        held(Kind::Moment, "opening"),
        held(Kind::Moment, "then"),
        held(Kind::Luck, "perhaps"),
        held(Kind::Moment, "last"),
        held(Kind::Ending, "Resolved"),
        held(Kind::Reaction, "the rep blamed"),
    ];
    let arrows = vec![
        arrow(0, 1, Way::Best),
        arrow(1, 2, Way::Best),
        arrow(2, 3, Way::Luck),
        arrow(0, 3, Way::Poor),
        arrow(3, 0, Way::Fine),
        arrow(3, 4, Way::Best),
        arrow(5, 4, Way::Reaction),
    ];
    StoryGraph { title: "A parcel".to_owned(), boxes, arrows }
}

#[test]
fn arrows_go_down_and_one_that_would_go_up_stops_at_its_words() {
    let graph = graph();
    let layout = Layout::of(&graph);
    for (way, goes_up) in layout.ways.iter().zip(&layout.goes_up) {
        assert!(way.windows(2).all(|two| layout.spots[two[1]].layer == layout.spots[two[0]].layer + 1));
        assert_eq!(way.len() == 2, *goes_up);
    }
    assert_eq!(layout.goes_up, [false, false, false, false, true, false, false]);
}

#[test]
fn nothing_lies_on_anything_else() {
    let graph = graph();
    let layout = Layout::of(&graph);
    for (place, one) in layout.spots.iter().enumerate() {
        for other in layout.spots[place + 1..].iter().filter(|other| other.layer == one.layer) {
            let room = layout::width_of(&graph, one.thing) / 2.0 + layout::width_of(&graph, other.thing) / 2.0;
            assert!((one.x - other.x).abs() >= room, "{one:?} {other:?}");
        }
        assert!(one.x >= 0.0 && one.x <= layout.width);
    }
    assert_eq!(layout.spots.iter().filter(|spot| matches!(spot.thing, Thing::Words(_))).count(), graph.arrows.len());
}

#[test]
fn a_picture_says_worth_in_words_and_isolates_what_runs_from_right_to_left() {
    let svg = story_svg(&graph());
    for way in [Way::Best, Way::Fine, Way::Poor, Way::Luck, Way::Reaction] {
        assert!(svg.contains(&format!(">{}<", way.word())), "{}", way.word());
    }
    assert!(svg.contains("\u{2067}سلام &amp; &lt;welcome&gt;\u{2069}"));
    assert!(svg.contains("direction=\"ltr\"") && svg.contains("<title>A parcel</title>"));
    assert!(svg.contains("stroke-width=\"2.8\"") && !svg.contains("NaN"));
}

#[test]
fn dot_names_each_box_and_arrow_once() {
    let dot = story_dot(&graph());
    assert_eq!(dot.matches("shape=").count(), 6);
    assert_eq!(dot.matches(" -> ").count(), 7);
    assert!(dot.starts_with("digraph \"A parcel\" {") && dot.contains("label=\"0 to 1\\nbest\""));
}
