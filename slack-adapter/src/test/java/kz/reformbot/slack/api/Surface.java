package kz.reformbot.slack.api;

/** Where blocks stand. */
enum Surface {
    MESSAGE(50),
    MODAL(100),
    HOME(100);

    final int mostBlocks;

    Surface(int mostBlocks) {
        this.mostBlocks = mostBlocks;
    }
}
