package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What goes wrong on demand. Guarded by the world's lock. */
final class Faults {

    /** What is answered in place of a reply; asks for the reply where the call is to be carried out all the same. */
    @FunctionalInterface
    interface Fault {
        HttpDoor.Reply reply(Supplier<HttpDoor.Reply> carriedOut);
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

    static String error(Refused refused) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("ok", false).put("error_code", refused.code()).put("description", refused.getMessage());
        if (!refused.parameters().isEmpty()) {
            body.set("parameters", refused.parameters());
        }
        return body.toString();
    }
}
