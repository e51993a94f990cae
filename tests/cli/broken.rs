//! Stories as somebody writes them who has never programmed, each with one mistake, and what `mainstay check` says to it.
//! The stories stand in `broken/`, beside what is said.

use super::{Folder, Tested, run};
use std::fs;
use std::path::Path;

#[test]
fn each_broken_story_is_told_where_it_is_broken_and_what_to_do() -> Tested {
    let stories = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/broken");
    let mut paths = fs::read_dir(stories)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
    paths.sort();
    assert!(paths.len() >= 10, "{paths:?}");
    for path in paths {
        let folder = Folder::new();
        run(&folder, "new shop -q");
        folder.file("shop/stories/lost-bell.ron", fs::read(&path)?);
        let told = run(&folder, "check shop").out;
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let heads = told.lines().filter(|line| line.starts_with("error[") || line.starts_with("warning[")).count();
        let lines = |with: &str| told.lines().filter(|line| line.contains(with)).count();
        assert!(heads > 0, "{name}: nothing is found");
        // A file, a line, a mark under the word and a remedy each.
        assert_eq!((lines("--> shop/stories/lost-bell.ron:"), lines("= help: ")), (heads, heads), "{name}\n{told}");
        assert_eq!(lines("^"), heads, "{name}\n{told}");
        insta::with_settings!({ snapshot_path => "broken", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, told);
        });
    }
    Ok(())
}
