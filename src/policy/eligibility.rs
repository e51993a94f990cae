//! Eligibility: under which condition a remedy may be granted or a deed done, whoever grants or does it.

use super::Lever;

pub(super) const LEVER: Lever = Lever {
    name: "eligibility",
    about: "Under which condition a remedy may be granted, and a deed done, by reps and supervisors alike.\n\
        \n\
        remedy: a condition under the name of each of the operation's `remedies` that has one\n\
        deed: a condition under the name of what moves of stories do: \"change address\" for Do(\"change address\")\n\
        \n\
        A condition is such as Record(\"tier\", Is(\"gold\")), Record(\"age of order\", AtMost(30)), \
        Not(Claim(\"box opened\", Yes)), AtLeast(2, Insisted(\"refund\")), AllOf([…]), AnyOf([…])\n\
        \n\
        It looks at what the service can know: what the records say of a fact (`Record`), what the customer says \
        (`Claim`), whether the two differ (`Contradicts`), whether the customer has said it by now (`Heard`) and the rep can see \
        it (`Seen`), what has happened in the conversation, the customer's mood. \
        Facts that policies decide by are declared once, in the operation's `facts`. A fact that a story does not have is \
        never so.\n\
        \n\
        A rep knows the condition: a move that offers or does what is not eligible counts among the mistakes of its moment. \
        Who offers a remedy all the same has to ask a supervisor, and hears no; `denied` follows. Who does a deed all the \
        same has done it: `Ineligible` happens, which a story can forbid or react to and a standard can ask never to \
        happen (`mainstay explain eligible`).\n\
        \n\
        share granted by a supervisor = eligible · supervisor_grants, where eligible is 1 or 0\n\
        \n\
        The claim: the same customers with the same stories are served otherwise under a stricter policy and under a \
        looser one, and reps who may only say no wear out, for morale falls with the share refused.\n\
        \n\
        Left out: nothing but authority decides what is granted, and every deed is allowed.",
};
