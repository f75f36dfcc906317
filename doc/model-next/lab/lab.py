import numpy as np, ctypes, re, os
H=os.path.dirname(os.path.abspath(__file__))
src=open(H+'/sim.c').read()
en=re.findall(r'enum \{(.*?)\}',src)
PN=[s.strip() for s in en[0].split(',')][:-1]; IN=[s.strip().rstrip('_') for s in en[1].split(',')][:-1]
lib=ctypes.CDLL(H+'/sim.so')
dp=ctypes.c_void_p
F32=os.environ.get('F32')=='1'
DT=np.float32 if F32 else np.float64
if F32: lib=ctypes.CDLL(H+'/simf.so')
CF=ctypes.c_float if F32 else ctypes.c_double
import proto_v2 as v2
I0=dict(v2.I0); INPUTS=v2.INPUTS; PRESETS=v2.PRESETS
# defaults = v2
P0={**v2.P0,'m_0':0.,'l_E':0.,'c_0':0.,'xS':1.,'xK':1.,'kR':0.,'hY':1e6,'nP':0.,'pE':1.,'gA':1.,'iR0':.1,'iR1':.6,'iA0':.05,'iA1':.3,'iC0':.25,'iC1':.25,'iK1':.4,'cE':1.,'hK':1e6,'sA':0.,'gK':0.}
PARAMS=P0
def simulate(inp=None,P=None,t_end=96,dt=.5,method='rk4',x0=None,t0=0.,every=1.):
    P={**P0,**(P or {})}; inp={**I0,**(inp or {})}
    if x0 is None:
        pre=inp['pre']
        x0=[P['iR0']+P['iR1']*pre,P['iA0']+P['iA1']*pre,P['iC0']+P['iC1']*pre,P['iK1']*pre,0*pre]
    shape=np.broadcast_shapes(*(np.shape(v) for v in [*P.values(),*inp.values(),*x0]))
    M=int(np.prod(shape)) if shape else 1
    def pack(vs):
        a=np.empty((len(vs),)+shape,DT)
        for i,v in enumerate(vs): a[i]=v
        return a
    p=pack([P[k] for k in PN]); i=pack([inp[k] for k in IN]); x=pack(x0)
    n,k=int(round((t_end-t0)/dt)),int(round(every/dt))
    out=np.empty((n//k+1,5)+shape,DT)
    lib.sim(ctypes.c_long(M),*(z.ctypes.data_as(dp) for z in (p,i,x)),CF(t0),CF(dt),n,k,int(method=='euler'),out.ctypes.data_as(dp))
    return t0+every*np.arange(n//k+1),out
