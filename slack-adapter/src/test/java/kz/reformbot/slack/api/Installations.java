package kz.reformbot.slack.api;

import kz.reformbot.slack.api.World.Team;

/** Gives teams their tokens and takes them away. Called with the lock held. */
final class Installations {
    private final World world;

    Installations(World world) {
        this.world = world;
    }

    /** With a new token each time. */
    Team install(Team team) {
        if (team.botToken.isEmpty()) {
            team.botToken = "xoxb-" + team.id + "-" + (team.oldTokens.size() + 1) + "-tokenOfTheDouble";
        }
        world.dead.keySet().removeIf(what -> what.endsWith(" of " + team.id));
        return team;
    }

    /** The token answers with this error from now on. */
    void end(Team team, String error) {
        if (!team.botToken.isEmpty()) {
            team.oldTokens.put(team.botToken, error);
            team.botToken = "";
        }
    }
}
