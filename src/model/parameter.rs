//! The values the equations use, and the limits within which no stock can leave 0 to 1.

use super::number::{LANES, Side};

macro_rules! parameters {
    ($($field:ident = $symbol:literal),+ $(,)?) => {
        /// The values the equations use. Units and meaning: `assets/model/parameters.json`; equations: `doc/model.md`.
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct Parameters<N = f64> {
            $(#[doc = concat!("`", $symbol, "`")] pub $field: N,)+
        }

        /// How many parameters the equations have.
        pub const PARAMETER_COUNT: usize = [$($symbol),+].len();

        impl Parameters {
            /// The symbols, in the order of the table and of [`Parameters::to_array`].
            pub const SYMBOLS: [&'static str; PARAMETER_COUNT] = [$($symbol),+];

            /// From values in the order of [`Parameters::SYMBOLS`].
            #[must_use]
            pub fn from_array(values: [f64; PARAMETER_COUNT]) -> Self {
                let [$($field),+] = values;
                Self { $($field),+ }
            }

            /// The same values as numbers of another kind.
            #[must_use]
            pub fn cast<N: super::Number>(&self) -> Parameters<N> {
                Parameters { $($field: N::of(self.$field)),+ }
            }

            /// Eight sets as one.
            pub(super) fn side_by_side(sets: [&Self; LANES]) -> Parameters<Side> {
                Parameters { $($field: Side::new(sets.map(|set| set.$field as f32))),+ }
            }

            /// The values in the order of [`Parameters::SYMBOLS`].
            #[must_use]
            pub fn to_array(&self) -> [f64; PARAMETER_COUNT] {
                [$(self.$field),+]
            }
        }
    };
}

parameters! {
    w_f = "w_F", h_a = "h_a", c_x = "c_x", iota = "iota", k_p = "k_p", u_0 = "u_0", y_w = "y_W", y_z = "y_Z",
    tau_y = "tau_Y", a_a = "a_A", a_r = "a_R", a_k = "a_K", d_s = "d_S", d_k = "d_K", phi = "phi", b_r = "b_R",
    b_y = "b_Y", d_c = "d_C", m_0 = "m_0", l_e = "l_E", g_i = "g_I",
}

impl Parameters {
    /// Sixteen hexadecimal digits that change with any bit of any value or start (FNV-1a): says whether two programs
    /// calculate with the same numbers.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let starts = super::STARTS.into_iter().flat_map(|(floor, slope)| [floor, slope]);
        let bytes = self.to_array().into_iter().chain(starts).flat_map(|value| value.to_bits().to_le_bytes());
        let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        format!("{hash:016x}")
    }

    /// The symbol of the first parameter that would let a stock leave the interval from 0 to 1, if there is one.
    ///
    /// Every equation has the form `in * (1 - X) - out * X` with `in` and `out` not negative, which holds as long as
    /// no parameter is negative, the shares are at most 1 and the times are positive. Half a month is a stable step
    /// only while no rate exceeds 1 per month. The other limits keep every quotient a number: `c_x` is raised to the
    /// sixth power, and yields are divided by yields.
    #[must_use]
    pub fn unbounded(&self) -> Option<&'static str> {
        let values = self.to_array();
        let wrong = Self::SYMBOLS.iter().zip(values).find(|(symbol, value)| {
            let (lowest, highest) = limits(symbol);
            !(lowest..=highest).contains(value)
        });
        wrong.map(|(symbol, _)| *symbol)
    }
}

/// The lowest and highest value of a parameter that keep the stocks between 0 and 1; what it stands for asks for less.
fn limits(symbol: &str) -> (f64, f64) {
    const TINY: f64 = 1e-6;
    const HUGE: f64 = 1000.0;
    match symbol {
        "w_F" | "h_a" | "u_0" => (TINY, HUGE),
        "c_x" => (0.01, HUGE),
        "y_W" | "y_Z" => (0.0, HUGE),
        "tau_Y" => (1.0, HUGE),
        // The shares, and the rates per month.
        _ => (0.0, 1.0),
    }
}
