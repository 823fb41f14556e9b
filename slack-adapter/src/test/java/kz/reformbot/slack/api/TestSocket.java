package kz.reformbot.slack.api;

/** One of the app's WebSockets, and what can befall it. */
public final class TestSocket {
    private final SocketLink link;

    TestSocket(SocketLink link) {
        this.link = link;
    }

    public String id() {
        return link.id();
    }

    /** Says that it will be closed in ten seconds; it stays open. */
    public void warns() {
        link.sendDisconnect("warning");
    }

    /** Says that it is to be renewed and closes it. */
    public void refreshes() {
        link.disconnect("refresh_requested");
    }

    /** Says that Socket Mode was switched off and closes it. */
    public void disablesLink() {
        link.disconnect("link_disabled");
    }

    /** Nothing is heard or said any more, not even pongs, though it stays open. */
    public void goesSilent() {
        link.silence();
    }

    /** The line breaks, without a closing handshake. */
    public void dies() {
        link.cut();
    }

    /** How many pings the app has sent over it. */
    public long pings() {
        return link.pings();
    }

    /** How many pings of Slack the app has answered over it. */
    public long pongs() {
        return link.pongs();
    }
}
