package kz.reformbot.evaluation;

/** What a time was measured on, in words. */
public final class MachineKind {
    private MachineKind() {}

    /** {@code Linux amd64, 2 processors, Java 17.0.15}. */
    public static String ofThisMachine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version().feature();
    }
}
