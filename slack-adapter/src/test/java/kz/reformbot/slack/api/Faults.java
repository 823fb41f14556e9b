package kz.reformbot.slack.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What goes wrong on demand. Guarded by the world's lock. */
final class Faults {

    /** What is answered in place of a reply; asks for the reply where the call is to be carried out all the same. */
    @FunctionalInterface
    interface Fault {
        Reply reply(Supplier<Reply> carriedOut);
    }

    private static final class Planned {
        final String method;
        final Fault fault;
        int times;

        Planned(String method, Fault fault, int times) {
            this.method = method;
            this.fault = fault;
            this.times = times;
        }
    }

    private final List<Planned> planned = new ArrayList<>();

    void plan(String method, Fault fault, int times) {
        planned.add(new Planned(method, fault, times));
    }

    Optional<Fault> next(String method) {
        for (Planned plan : planned) {
            if (plan.times > 0 && (plan.method.equals("*") || plan.method.equalsIgnoreCase(method))) {
                plan.times--;
                return Optional.of(plan.fault);
            }
        }
        return Optional.empty();
    }

    void clear() {
        planned.clear();
    }
}
