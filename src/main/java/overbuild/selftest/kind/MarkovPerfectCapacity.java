package overbuild.selftest.kind;

import java.util.Map;

/** Two firms that race on levels of capacity for ever. */
public record MarkovPerfectCapacity() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var equilibrium = Lattice.of(inputs, 2);
        int own = inputs.whole("own_index");
        int rival = inputs.whole("rival_index");
        int state = own * equilibrium.race().levels().size() + rival;
        return Map.of(
                "profit", equilibrium.race().profits().get(own).get(rival),
                "V", equilibrium.values().get(own).get(rival),
                "x", equilibrium.investments().get(own).get(rival),
                "stationary_probability", equilibrium.longRun().get(state));
    }
}
