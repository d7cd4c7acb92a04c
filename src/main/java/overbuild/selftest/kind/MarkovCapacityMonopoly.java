package overbuild.selftest.kind;

import java.util.Map;

/** One firm on levels of capacity, for ever. */
public record MarkovCapacityMonopoly() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var equilibrium = Lattice.of(inputs, 1);
        int own = inputs.whole("own_index");
        return Map.of(
                "profit", equilibrium.race().profits().get(own).get(0),
                "V", equilibrium.values().get(own).get(0),
                "x", equilibrium.investments().get(own).get(0));
    }
}
