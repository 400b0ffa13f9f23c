"""How two linked passages stand to each other: what a rule sees, the rules, the gates and the judge."""
