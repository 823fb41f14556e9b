package kz.reformbot.slack.api;

import kz.reformbot.slack.api.World.Team;

/** Whose token a call carries; for the app's own token and for none, the team is the world's first. */
record Caller(Team team, boolean app) {}
