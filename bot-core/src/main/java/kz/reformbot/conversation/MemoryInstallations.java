package kz.reformbot.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Installations in memory: with the process, they are lost. */
public final class MemoryInstallations implements Installations {
    private final Map<Key, Installation> installations = new ConcurrentHashMap<>();

    private record Key(String platform, String workspace) {}

    @Override
    public Optional<Installation> in(String platform, String workspace) {
        return Optional.ofNullable(installations.get(new Key(platform, workspace)));
    }

    @Override
    public void put(Installation installation) {
        installations.put(new Key(installation.platform(), installation.workspace()), installation);
    }

    @Override
    public void remove(String platform, String workspace) {
        installations.remove(new Key(platform, workspace));
    }
}
